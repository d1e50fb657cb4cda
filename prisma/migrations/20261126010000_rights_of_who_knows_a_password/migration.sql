-- A password, link or access key that another user set or may know works while the rights of its user are within the
-- rights of that one (docs/decisions/024).

ALTER TABLE "app_user" ADD COLUMN "password_rights" JSONB, ADD COLUMN "access_key_rights" JSONB;
ALTER TABLE "deleted_user" ADD COLUMN "password_rights" JSONB, ADD COLUMN "access_key_rights" JSONB;
ALTER TABLE "account_link"
    ADD COLUMN "is_own_request" BOOLEAN NOT NULL DEFAULT false,
    ADD COLUMN "issuer_rights" JSONB,
    ADD COLUMN "is_shown" BOOLEAN NOT NULL DEFAULT false;

-- A link asked for on "Forgot password?" stands beside the one that was issued.
DROP INDEX "account_link_user_id_key";
CREATE UNIQUE INDEX "account_link_user_id_is_own_request_key" ON "account_link"("user_id", "is_own_request");

-- Who issued or saw an open link is not known: it works for the rights its user has now.
UPDATE "account_link" SET "issuer_rights" = "app_user"."privileges", "is_shown" = true
FROM "app_user" WHERE "app_user"."id" = "account_link"."user_id" AND NOT "app_user"."is_admin";

-- The link of an admin, issued by a user who is none, opens nothing: the admin may have become one since.
UPDATE "account_link" SET "issuer_rights" = '{}', "is_shown" = true
FROM "app_user" WHERE "app_user"."id" = "account_link"."user_id" AND "app_user"."is_admin" AND EXISTS (
    SELECT 1 FROM (
        SELECT "actor_id" FROM "audit_event"
        WHERE "target_id" = "app_user"."id" AND "result" = 'done'
            AND "action" IN ('user.created', 'invitation.sent', 'password_reset.sent', 'password_reset.requested')
        ORDER BY "id" DESC LIMIT 1
    ) AS "newest"
    WHERE "newest"."actor_id" IS NOT NULL
        AND "newest"."actor_id" NOT IN (SELECT "id" FROM "app_user" WHERE "is_admin")
);

-- A password that a user without all rights typed for another one, by the newest event about it, and a key that
-- could be read with it, work for the rights their user has now.
WITH "newest" AS (
    SELECT DISTINCT ON ("target_id") "target_id" AS "user_id", "actor_id", "action"
    FROM "audit_event"
    WHERE "target_id" IS NOT NULL AND "result" = 'done' AND (
        "action" IN ('user.password_set', 'user.password_changed', 'invitation.accepted', 'password_reset.completed')
        OR ("action" = 'user.created' AND "changes" @> '{"hasPassword": [null, true]}')
    )
    ORDER BY "target_id", "id" DESC
), "typed" AS (
    SELECT "user_id" FROM "newest"
    JOIN (
        SELECT "id", "is_admin", "privileges" FROM "app_user"
        UNION ALL SELECT "id", "is_admin", "privileges" FROM "deleted_user"
    ) AS "setter" ON "setter"."id" = "newest"."actor_id"
    WHERE "actor_id" <> "user_id" AND NOT "setter"."is_admin"
        -- With EMPTY_PERMISSIONS=admin nothing granted means every right.
        AND "setter"."privileges" <> '{}'
), "bounded" AS (
    UPDATE "app_user" SET "password_rights" = "privileges", "access_key_rights" = "privileges"
    FROM "typed" WHERE "app_user"."id" = "typed"."user_id" AND "password_hash" IS NOT NULL AND NOT "is_admin"
)
UPDATE "deleted_user" SET "password_rights" = "privileges", "access_key_rights" = "privileges"
FROM "typed" WHERE "deleted_user"."id" = "typed"."user_id" AND "password_hash" IS NOT NULL AND NOT "is_admin";
