-- What was moved from the beginning of the chain of audit events into a file; there is one row for each file.
CREATE TABLE "audit_archive" (
  "position" BIGINT NOT NULL,
  "hash" BYTEA NOT NULL,
  "event_count" INTEGER NOT NULL,
  "until" TIMESTAMPTZ(3) NOT NULL,
  "file" TEXT NOT NULL,
  "archived_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

  CONSTRAINT "audit_archive_pkey" PRIMARY KEY ("position"),
  CONSTRAINT "audit_archive_position_positive" CHECK ("position" > 0),
  CONSTRAINT "audit_archive_hash_length" CHECK (octet_length("hash") = 32)
);

-- Events and seals may be removed up to the position that is archived, events first. Nothing is ever changed.
CREATE OR REPLACE FUNCTION "audit_event_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    archived BIGINT;
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME <> 'audit_archive' THEN
        SELECT max("position") INTO archived FROM "audit_archive";
        IF TG_TABLE_NAME = 'audit_event' THEN
            IF EXISTS (SELECT 1 FROM "audit_seal" WHERE "event_id" = OLD."id" AND "position" <= archived) THEN
                RETURN OLD;
            END IF;
        ELSIF OLD."position" <= archived
            AND NOT EXISTS (SELECT 1 FROM "audit_event" WHERE "id" = OLD."event_id") THEN
            RETURN OLD;
        END IF;
    END IF;
    RAISE EXCEPTION 'audit events are never changed or removed';
END
$$;

CREATE TRIGGER "audit_archive_append_only"
    BEFORE UPDATE OR DELETE ON "audit_archive"
    FOR EACH ROW EXECUTE FUNCTION "audit_event_is_append_only"();

CREATE TRIGGER "audit_archive_not_truncated"
    BEFORE TRUNCATE ON "audit_archive"
    FOR EACH STATEMENT EXECUTE FUNCTION "audit_event_is_append_only"();

-- For the job that removes old ones.
CREATE INDEX "mail_settled_at_idx" ON "mail" ("settled_at");
