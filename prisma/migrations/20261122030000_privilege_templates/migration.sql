-- CreateTable
CREATE TABLE "privilege_template" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "privileges" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "privilege_template_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "privilege_template" ADD CONSTRAINT "privilege_template_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the database itself keeps.

-- Two templates whose names differ by case only could not be told apart; Prisma has no word for such an index.
CREATE UNIQUE INDEX "privilege_template_org_id_name_key" ON "privilege_template"("org_id", lower("name"));

ALTER TABLE "privilege_template"
    ADD CONSTRAINT "privilege_template_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "privilege_template_name_length" CHECK (char_length("name") BETWEEN 1 AND 100),
    ADD CONSTRAINT "privilege_template_privileges_are_read_or_write" CHECK (
        jsonb_typeof("privileges") = 'object'
        AND jsonb_array_length(jsonb_path_query_array("privileges", 'strict $.* ? (@ == "read" || @ == "write")'))
            = jsonb_array_length(jsonb_path_query_array("privileges", '$.keyvalue()'))
    ),
    ADD CONSTRAINT "privilege_template_version_positive" CHECK ("version" > 0);
