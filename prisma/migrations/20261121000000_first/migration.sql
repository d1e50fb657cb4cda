-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "first_name" TEXT NOT NULL,
    "last_name" TEXT NOT NULL,
    "email_address" TEXT NOT NULL,
    "password_hash" TEXT,
    "is_active" BOOLEAN NOT NULL DEFAULT false,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "privileges" JSONB NOT NULL DEFAULT '{}',
    "access_key_hash" BYTEA NOT NULL,
    "access_key_cipher" BYTEA NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "last_sign_in_at" TIMESTAMPTZ(3),
    "password_changed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_kind" TEXT NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target_id" TEXT,
    "target_name" TEXT,
    "changes" JSONB NOT NULL DEFAULT '{}',
    "ip_address" TEXT,
    "user_agent" TEXT,
    "request_id" TEXT,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "app_user_access_key_hash_key" ON "app_user"("access_key_hash");

-- CreateIndex
CREATE INDEX "app_user_org_id_id_idx" ON "app_user"("org_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_org_id_email_address_key" ON "app_user"("org_id", "email_address");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "audit_event_org_id_id_idx" ON "audit_event"("org_id", "id");

-- CreateIndex
CREATE INDEX "audit_event_target_id_id_idx" ON "audit_event"("target_id", "id");

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What the database itself keeps, whatever code writes to it (Prisma does not model check constraints).

ALTER TABLE "organisation"
    ADD CONSTRAINT "organisation_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "organisation_name_length" CHECK (char_length("name") BETWEEN 1 AND 100);

ALTER TABLE "app_user"
    ADD CONSTRAINT "app_user_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "app_user_first_name_length" CHECK (char_length("first_name") BETWEEN 1 AND 100),
    ADD CONSTRAINT "app_user_last_name_length" CHECK (char_length("last_name") BETWEEN 1 AND 100),
    ADD CONSTRAINT "app_user_email_address_form" CHECK (
        "email_address" = lower("email_address") AND "email_address" LIKE '_%@_%' AND char_length("email_address") <= 254
    ),
    ADD CONSTRAINT "app_user_password_hash_is_bcrypt" CHECK ("password_hash" ~ '^\$2[aby]\$[0-9]{2}\$[./A-Za-z0-9]{53}$'),
    ADD CONSTRAINT "app_user_privileges_are_read_or_write" CHECK (
        jsonb_typeof("privileges") = 'object'
        AND jsonb_array_length(jsonb_path_query_array("privileges", 'strict $.* ? (@ == "read" || @ == "write")'))
            = jsonb_array_length(jsonb_path_query_array("privileges", '$.keyvalue()'))
    ),
    ADD CONSTRAINT "app_user_access_key_hash_length" CHECK (octet_length("access_key_hash") = 32),
    ADD CONSTRAINT "app_user_version_positive" CHECK ("version" > 0);

ALTER TABLE "session"
    ADD CONSTRAINT "session_id_form" CHECK ("id" ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT "session_ends_after_start" CHECK ("expires_at" > "created_at");

ALTER TABLE "audit_event"
    ADD CONSTRAINT "audit_event_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "audit_event_actor_kind" CHECK ("actor_kind" IN ('session', 'key', 'cli', 'setup')),
    ADD CONSTRAINT "audit_event_changes_is_object" CHECK (jsonb_typeof("changes") = 'object');

CREATE FUNCTION "audit_event_is_append_only"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit events are never changed or removed';
END
$$;

CREATE TRIGGER "audit_event_append_only"
    BEFORE UPDATE OR DELETE ON "audit_event"
    FOR EACH ROW EXECUTE FUNCTION "audit_event_is_append_only"();
