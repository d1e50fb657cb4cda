-- A row trigger does not hear of TRUNCATE.
CREATE TRIGGER "audit_event_not_truncated"
    BEFORE TRUNCATE ON "audit_event"
    FOR EACH STATEMENT EXECUTE FUNCTION "audit_event_is_append_only"();
