-- CreateTable
CREATE TABLE "account_link" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" TEXT NOT NULL,
    "org_id" TEXT,
    "user_id" TEXT,
    "kind" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "link_id" TEXT,
    "token_cipher" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'queued',
    "stage" TEXT,
    "reply" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_attempt_at" TIMESTAMPTZ(3),
    "next_attempt_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_link_user_id_key" ON "account_link"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_link_token_hash_key" ON "account_link"("token_hash");

-- CreateIndex
CREATE INDEX "mail_user_id_id_idx" ON "mail"("user_id", "id");

-- CreateIndex
CREATE INDEX "mail_next_attempt_at_idx" ON "mail"("next_attempt_at");

-- CreateIndex
CREATE INDEX "rate_limit_expire_idx" ON "rate_limit"("expire");

-- AddForeignKey
ALTER TABLE "account_link" ADD CONSTRAINT "account_link_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the database itself keeps.

ALTER TABLE "account_link"
    ADD CONSTRAINT "account_link_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "account_link_purpose" CHECK ("purpose" IN ('password_reset', 'invitation')),
    ADD CONSTRAINT "account_link_token_hash_length" CHECK (octet_length("token_hash") = 32),
    ADD CONSTRAINT "account_link_ends_after_start" CHECK ("expires_at" > "created_at");

ALTER TABLE "mail"
    ADD CONSTRAINT "mail_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "mail_kind" CHECK ("kind" IN ('password_reset', 'invitation', 'password_changed', 'test')),
    ADD CONSTRAINT "mail_state" CHECK ("state" IN ('queued', 'sending', 'accepted', 'failed', 'expired')),
    ADD CONSTRAINT "mail_content_is_object" CHECK (jsonb_typeof("content") = 'object'),
    ADD CONSTRAINT "mail_settled_keeps_no_token" CHECK ("settled_at" IS NULL OR "token_cipher" IS NULL),
    ADD CONSTRAINT "mail_settled_is_not_tried_again" CHECK ("settled_at" IS NULL OR "next_attempt_at" IS NULL);

-- Somebody who holds a mailed link, and somebody who only typed an address, act too.
ALTER TABLE "audit_event" DROP CONSTRAINT "audit_event_actor_kind";
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_actor_kind"
    CHECK ("actor_kind" IN ('session', 'key', 'cli', 'setup', 'link', 'anonymous'));
