-- Where users go who are deleted, until they are brought back or erased (docs/decisions/017).

-- CreateTable
CREATE TABLE "deleted_user" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email_address" TEXT NOT NULL,
    "password_hash" TEXT,
    "is_active" BOOLEAN NOT NULL,
    "is_admin" BOOLEAN NOT NULL,
    "privileges" JSONB NOT NULL,
    "access_key_hash" BYTEA NOT NULL,
    "access_key_cipher" BYTEA NOT NULL,
    "version" INTEGER NOT NULL,
    "last_sign_in_at" TIMESTAMPTZ(3),
    "password_changed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_by_id" TEXT,
    "deleted_by_name" TEXT NOT NULL,

    CONSTRAINT "deleted_user_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "deleted_user_org_id_deleted_at_id_idx" ON "deleted_user"("org_id", "deleted_at", "id");

-- CreateIndex
CREATE INDEX "deleted_user_deleted_at_idx" ON "deleted_user"("deleted_at");

-- AddForeignKey
ALTER TABLE "deleted_user" ADD CONSTRAINT "deleted_user_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the database itself keeps. Everything else was checked when the row was one of app_user, and is checked again
-- when it becomes one.

ALTER TABLE "deleted_user" ADD CONSTRAINT "deleted_user_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$');

-- The job that erases who was deleted long ago acts for nobody.
ALTER TABLE "audit_event" DROP CONSTRAINT "audit_event_actor_kind";
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_kind"
    CHECK ("actor_kind" IN ('session', 'key', 'cli', 'setup', 'link', 'anonymous', 'system'));
