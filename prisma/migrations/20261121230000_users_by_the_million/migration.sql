-- What keeps lists and searches quick with a million users (docs/decisions/014).

-- CreateTable
CREATE TABLE "user_total" (
    "org_id" TEXT NOT NULL,
    "user_count" INTEGER NOT NULL,

    CONSTRAINT "user_total_pkey" PRIMARY KEY ("org_id")
);

-- CreateTable
CREATE TABLE "user_block" (
    "org_id" TEXT NOT NULL,
    "first_id" TEXT NOT NULL,
    "user_count" INTEGER NOT NULL,

    CONSTRAINT "user_block_pkey" PRIMARY KEY ("org_id","first_id")
);

-- AddForeignKey
ALTER TABLE "user_total" ADD CONSTRAINT "user_total_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_block" ADD CONSTRAINT "user_block_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Counts of users, kept by the database itself whatever adds or removes rows. `user_total` is one row an organisation;
-- its lock, held until the change commits, puts all changes of an organisation's counts in a row. `user_block` cuts the
-- users in order of id into blocks of about a thousand, each known by the lowest id that belongs to it ('' for the
-- first), so that the n-th user is found by adding up blocks instead of walking n rows.

ALTER TABLE "user_total" ADD CONSTRAINT "user_total_not_negative" CHECK ("user_count" >= 0);
ALTER TABLE "user_block" ADD CONSTRAINT "user_block_not_negative" CHECK ("user_count" >= 0);

-- Cuts every block of this organisation that has grown to twice the usual size.
CREATE FUNCTION "cut_user_blocks"(org text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    block_size constant integer := 1000;
    grown record;
BEGIN
    FOR grown IN
        SELECT first_id, next_id FROM (
            SELECT first_id, user_count, lead(first_id) OVER (ORDER BY first_id) AS next_id
            FROM user_block WHERE org_id = org
        ) AS block WHERE user_count >= 2 * block_size
    LOOP
        DELETE FROM user_block WHERE org_id = org AND first_id = grown.first_id;
        INSERT INTO user_block (org_id, first_id, user_count)
        SELECT org, CASE WHEN part = 0 THEN grown.first_id ELSE min(id) END, count(*) FROM (
            SELECT id, (row_number() OVER (ORDER BY id) - 1) / block_size AS part FROM app_user
            WHERE org_id = org AND id >= grown.first_id AND (grown.next_id IS NULL OR id < grown.next_id)
        ) AS numbered GROUP BY part;
    END LOOP;
END
$$;

CREATE FUNCTION "count_added_users"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    org record;
BEGIN
    FOR org IN SELECT org_id AS id, count(*) AS added FROM added_users GROUP BY org_id ORDER BY org_id LOOP
        INSERT INTO user_total (org_id, user_count) VALUES (org.id, org.added)
        ON CONFLICT (org_id) DO UPDATE SET user_count = user_total.user_count + excluded.user_count;
        INSERT INTO user_block (org_id, first_id, user_count) VALUES (org.id, '', 0) ON CONFLICT DO NOTHING;
        UPDATE user_block SET user_count = user_count + change.added
        FROM (
            SELECT (
                SELECT max(first_id) FROM user_block WHERE org_id = org.id AND first_id <= added_users.id
            ) AS first_id, count(*) AS added
            FROM added_users WHERE org_id = org.id GROUP BY 1
        ) AS change
        WHERE user_block.org_id = org.id AND user_block.first_id = change.first_id;
        PERFORM cut_user_blocks(org.id);
    END LOOP;
    RETURN NULL;
END
$$;

CREATE FUNCTION "count_removed_users"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    org record;
BEGIN
    FOR org IN SELECT org_id AS id, count(*) AS removed FROM removed_users GROUP BY org_id ORDER BY org_id LOOP
        UPDATE user_total SET user_count = user_count - org.removed WHERE org_id = org.id;
        UPDATE user_block SET user_count = user_count - change.removed
        FROM (
            SELECT (
                SELECT max(first_id) FROM user_block WHERE org_id = org.id AND first_id <= removed_users.id
            ) AS first_id, count(*) AS removed
            FROM removed_users WHERE org_id = org.id GROUP BY 1
        ) AS change
        WHERE user_block.org_id = org.id AND user_block.first_id = change.first_id;
        -- The ids of an empty block belong to the one before it then.
        DELETE FROM user_block WHERE org_id = org.id AND user_count = 0 AND first_id <> '';
    END LOOP;
    RETURN NULL;
END
$$;

CREATE TRIGGER "app_user_added" AFTER INSERT ON "app_user"
    REFERENCING NEW TABLE AS added_users
    FOR EACH STATEMENT EXECUTE FUNCTION "count_added_users"();
CREATE TRIGGER "app_user_removed" AFTER DELETE ON "app_user"
    REFERENCING OLD TABLE AS removed_users
    FOR EACH STATEMENT EXECUTE FUNCTION "count_removed_users"();

-- An id or organisation that changed would leave the counts behind.
CREATE FUNCTION "app_user_stays_where_it_is"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the id and the organisation of a user never change';
END
$$;
CREATE TRIGGER "app_user_stays" AFTER UPDATE OF "id", "org_id" ON "app_user"
    FOR EACH ROW WHEN (OLD."id" IS DISTINCT FROM NEW."id" OR OLD."org_id" IS DISTINCT FROM NEW."org_id")
    EXECUTE FUNCTION "app_user_stays_where_it_is"();

INSERT INTO "user_total" ("org_id", "user_count") SELECT "org_id", count(*) FROM "app_user" GROUP BY "org_id";
INSERT INTO "user_block" ("org_id", "first_id", "user_count") SELECT "org_id", '', "user_count" FROM "user_total";
SELECT cut_user_blocks("org_id") FROM "user_total";

-- Whatever changes what is shown of a user raises the version, also SQL by hand: entity tags and what is kept of rows
-- in memory rely on it.
CREATE FUNCTION "raise_user_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version := OLD.version + 1;
    RETURN NEW;
END
$$;
CREATE TRIGGER "app_user_version_grows" BEFORE UPDATE ON "app_user"
    FOR EACH ROW WHEN (
        NEW."version" BETWEEN 1 AND OLD."version" AND (
            NEW."version" < OLD."version"
            OR (NEW."first_name", NEW."last_name", NEW."email_address", NEW."is_active", NEW."is_admin", NEW."privileges",
                NEW."access_key_hash", NEW."access_key_cipher")
            IS DISTINCT FROM
            (OLD."first_name", OLD."last_name", OLD."email_address", OLD."is_active", OLD."is_admin", OLD."privileges",
                OLD."access_key_hash", OLD."access_key_cipher")
        )
    )
    EXECUTE FUNCTION "raise_user_version"();

-- Searching for any part of a name, an email address or an id, in any case and without accents. Both extensions are
-- trusted: whoever owns the database may add them.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent() is only STABLE because its dictionary could be edited; nobody edits it here. The names in the body are
-- resolved now: an index is also made with an empty search path.
CREATE FUNCTION "searchable"(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN lower(unaccent('unaccent'::regdictionary, $1));

CREATE INDEX "app_user_search_idx" ON "app_user" USING gin (
    "searchable"("first_name" || ' ' || "last_name" || ' ' || "email_address" || ' ' || "id") gin_trgm_ops
);
