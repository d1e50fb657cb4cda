-- The import that last added or changed a user, for the filter of the Users screen. Deleted users come back with it.
ALTER TABLE "app_user" ADD COLUMN "last_import_id" TEXT;
ALTER TABLE "deleted_user" ADD COLUMN "last_import_id" TEXT;

-- Most users come from no import, and cost nothing here.
CREATE INDEX "app_user_last_import_idx" ON "app_user" ("org_id", "last_import_id") WHERE "last_import_id" IS NOT NULL;
