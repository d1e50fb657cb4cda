-- What AUTH_SECRET has sealed, to see at a start whether it is still the same (docs/decisions/035). It is filled in by
-- the next start, which has the secret.
CREATE TABLE "secret_canary" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "secret_canary_pkey" PRIMARY KEY ("id")
);


-- What the database itself keeps.

ALTER TABLE "secret_canary" ADD CONSTRAINT "secret_canary_is_one_row" CHECK ("id" = 1);
