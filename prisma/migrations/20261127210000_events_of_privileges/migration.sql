-- The audit log can be asked for one section: only events that changed privileges are looked at. Prisma has no word for
-- such an index.
CREATE INDEX "audit_event_privileges_idx" ON "audit_event" ("org_id", "id") WHERE "changes" ? 'privileges';
