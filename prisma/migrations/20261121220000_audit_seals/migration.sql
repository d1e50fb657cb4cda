-- AlterTable
ALTER TABLE "audit_event"
    ADD COLUMN "result" TEXT NOT NULL DEFAULT 'done',
    ADD COLUMN "request_method" TEXT,
    ADD COLUMN "request_path" TEXT;

-- CreateTable
CREATE TABLE "audit_seal" (
    "position" BIGINT NOT NULL,
    "event_id" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("position")
);

-- CreateIndex
CREATE UNIQUE INDEX "audit_seal_event_id_key" ON "audit_seal"("event_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_id_idx" ON "audit_event"("actor_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_action_id_idx" ON "audit_event"("org_id", "action", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_result_id_idx" ON "audit_event"("org_id", "result", "id");

-- CreateIndex
CREATE INDEX "audit_event_org_id_actor_kind_id_idx" ON "audit_event"("org_id", "actor_kind", "id");


-- What the database itself keeps.

ALTER TABLE "audit_event"
    ADD CONSTRAINT "audit_event_result" CHECK ("result" IN ('done', 'refused', 'failed'));

ALTER TABLE "audit_seal"
    ADD CONSTRAINT "audit_seal_position_positive" CHECK ("position" > 0),
    ADD CONSTRAINT "audit_seal_hash_length" CHECK (octet_length("hash") = 32);

CREATE TRIGGER "audit_seal_append_only"
    BEFORE UPDATE OR DELETE ON "audit_seal"
    FOR EACH ROW EXECUTE FUNCTION "audit_event_is_append_only"();

CREATE TRIGGER "audit_seal_not_truncated"
    BEFORE TRUNCATE ON "audit_seal"
    FOR EACH STATEMENT EXECUTE FUNCTION "audit_event_is_append_only"();
