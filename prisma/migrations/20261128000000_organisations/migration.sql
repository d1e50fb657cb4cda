-- AlterTable
ALTER TABLE "organisation" ADD COLUMN     "additional_permissions" JSON NOT NULL DEFAULT '{}',
ADD COLUMN     "deleted_at" TIMESTAMPTZ(3),
ADD COLUMN     "details" JSON NOT NULL DEFAULT '{}',
ADD COLUMN     "erased_at" TIMESTAMPTZ(3);


-- What the database itself keeps.

-- Clients of the original give names freely.
ALTER TABLE "organisation" DROP CONSTRAINT "organisation_name_length";
ALTER TABLE "organisation"
    ADD CONSTRAINT "organisation_name_length" CHECK (char_length("name") BETWEEN 1 AND 500),
    ADD CONSTRAINT "organisation_details_object" CHECK (json_typeof("details") = 'object'),
    ADD CONSTRAINT "organisation_additional_permissions_object" CHECK (json_typeof("additional_permissions") = 'object'),
    ADD CONSTRAINT "organisation_erased_after_deletion" CHECK ("erased_at" IS NULL OR "deleted_at" IS NOT NULL);

ALTER TABLE "audit_event" DROP CONSTRAINT "audit_event_actor_kind";
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_kind"
    CHECK ("actor_kind" IN ('session', 'key', 'cli', 'setup', 'admin_api', 'link', 'anonymous', 'system'));
