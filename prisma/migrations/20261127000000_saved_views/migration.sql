-- CreateTable
CREATE TABLE "saved_view" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "owner_id" TEXT,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the database itself keeps.

-- Two views of one list whose names differ by case only could not be told apart; Prisma has no word for such an index.
CREATE UNIQUE INDEX "saved_view_org_id_owner_id_name_key" ON "saved_view"("org_id", coalesce("owner_id", ''), lower("name"));

-- Of users who are erased.
CREATE INDEX "saved_view_owner_id_idx" ON "saved_view"("owner_id") WHERE "owner_id" IS NOT NULL;

ALTER TABLE "saved_view"
    ADD CONSTRAINT "saved_view_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "saved_view_name_length" CHECK (char_length("name") BETWEEN 1 AND 100),
    ADD CONSTRAINT "saved_view_query_length" CHECK (char_length("query") BETWEEN 1 AND 1000),
    ADD CONSTRAINT "saved_view_version_positive" CHECK ("version" > 0);
