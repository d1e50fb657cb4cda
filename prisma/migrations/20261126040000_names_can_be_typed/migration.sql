-- Names without characters that show nothing, as lib/text/without-invisible.ts takes them since (docs/decisions/031):
-- whoever has one in their name is found by typing it. Joiners of scripts that need them and variants stay. A name of
-- nothing else stays as it is, for there is nothing to put in its place. Reads every user once and changes few.

CREATE FUNCTION pg_temp.typed(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(nullif(btrim(regexp_replace(regexp_replace(name,
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u206f\u3164\ufeff\uffa0]', '', 'g'),
        '([A-Za-z\u00c0-\u024f])[\u200c\u200d]+', '\1', 'g')), ''), name)
$$;

WITH changed AS (
    UPDATE "app_user" AS u
    SET "first_name" = pg_temp.typed(u."first_name"), "last_name" = pg_temp.typed(u."last_name"),
        "version" = u."version" + 1, "updated_at" = now()
    FROM "app_user" AS old
    WHERE old."id" = u."id" AND (old."first_name" || old."last_name") ~
        '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2060-\u206f\u3164\ufeff\uffa0]'
        AND (pg_temp.typed(old."first_name"), pg_temp.typed(old."last_name")) <> (old."first_name", old."last_name")
    RETURNING u."id", u."org_id", u."first_name", u."last_name", old."first_name" AS old_first, old."last_name" AS old_last
)
INSERT INTO "audit_event" ("id", "org_id", "actor_kind", "actor_name", "action", "target_id", "target_name", "changes")
SELECT lpad(to_hex(floor(extract(epoch FROM now()) * 65536)::bigint), 12, '0') || substr(md5(random()::text || "id"), 1, 12),
    "org_id", 'system', 'Gatehouse', 'user.updated', "id", "first_name" || ' ' || "last_name",
    CASE WHEN old_first <> "first_name"
        THEN jsonb_build_object('firstName', jsonb_build_array(old_first, "first_name")) ELSE '{}' END ||
    CASE WHEN old_last <> "last_name"
        THEN jsonb_build_object('lastName', jsonb_build_array(old_last, "last_name")) ELSE '{}' END
FROM changed;

UPDATE "deleted_user" SET "first_name" = pg_temp.typed("first_name"), "last_name" = pg_temp.typed("last_name")
WHERE (pg_temp.typed("first_name"), pg_temp.typed("last_name")) <> ("first_name", "last_name");

UPDATE "organisation" SET "name" = pg_temp.typed("name") WHERE pg_temp.typed("name") <> "name";

-- Where another template has the name already, both keep theirs.
UPDATE "privilege_template" AS t SET "name" = pg_temp.typed(t."name"), "version" = t."version" + 1, "updated_at" = now()
WHERE pg_temp.typed(t."name") <> t."name" AND NOT EXISTS (
    SELECT 1 FROM "privilege_template" AS other
    WHERE other."org_id" = t."org_id" AND other."id" <> t."id"
        AND lower(pg_temp.typed(other."name")) = lower(pg_temp.typed(t."name"))
);

DROP FUNCTION pg_temp.typed(text);
