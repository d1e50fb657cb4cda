-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "may_reset_passwords" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "password_max_days" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "deleted_user" ADD COLUMN     "may_reset_passwords" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "password_max_days" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "user_group" ADD COLUMN     "password_max_days" INTEGER NOT NULL DEFAULT 0;


-- What the database itself keeps.

-- Both are part of what the API shows.
DROP TRIGGER "app_user_version_grows" ON "app_user";
CREATE TRIGGER "app_user_version_grows" BEFORE UPDATE ON "app_user"
    FOR EACH ROW WHEN (
        NEW."version" BETWEEN 1 AND OLD."version" AND (
            NEW."version" < OLD."version"
            OR (NEW."first_name", NEW."last_name", NEW."email_address", NEW."is_active", NEW."is_admin", NEW."privileges",
                NEW."access_key_hash", NEW."access_key_cipher", NEW."group_ids", NEW."may_reset_passwords",
                NEW."password_max_days")
            IS DISTINCT FROM
            (OLD."first_name", OLD."last_name", OLD."email_address", OLD."is_active", OLD."is_admin", OLD."privileges",
                OLD."access_key_hash", OLD."access_key_cipher", OLD."group_ids", OLD."may_reset_passwords",
                OLD."password_max_days")
        )
    )
    EXECUTE FUNCTION "raise_user_version"();

-- The groups of a user stand in the order in which they were joined: clients of the original know only the first.
CREATE OR REPLACE FUNCTION "keep_groups_of_users"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A statement of its own: the next one then sees what others committed while this one waited.
    PERFORM 1 FROM app_user WHERE id IN (SELECT user_id FROM changed) ORDER BY id FOR UPDATE;
    UPDATE app_user SET group_ids = ARRAY(
        SELECT group_id FROM group_member WHERE user_id = app_user.id ORDER BY added_at, group_id
    ), updated_at = now() WHERE id IN (SELECT user_id FROM changed);
    IF TG_OP = 'INSERT' THEN
        INSERT INTO group_total (group_id, member_count)
        SELECT group_id, count(*) FROM changed GROUP BY group_id ORDER BY group_id
        ON CONFLICT (group_id) DO UPDATE SET member_count = group_total.member_count + excluded.member_count;
    ELSE
        PERFORM 1 FROM group_total WHERE group_id IN (SELECT group_id FROM changed) ORDER BY group_id FOR UPDATE;
        UPDATE group_total SET member_count = member_count - removed.members
        FROM (SELECT group_id, count(*) AS members FROM changed GROUP BY group_id) AS removed
        WHERE group_total.group_id = removed.group_id;
    END IF;
    RETURN NULL;
END
$$;
UPDATE app_user SET group_ids = joined.ids FROM (
    SELECT user_id, array_agg(group_id ORDER BY added_at, group_id) AS ids
    FROM group_member GROUP BY user_id HAVING count(*) > 1
) AS joined WHERE joined.user_id = app_user.id AND joined.ids <> app_user.group_ids;
