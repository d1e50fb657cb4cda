-- Groups give their privileges to their members (docs/decisions/051).

-- AlterTable
ALTER TABLE "app_user" ADD COLUMN     "group_ids" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "deleted_user" ADD COLUMN     "group_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "memberships" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "user_group" (
    "id" TEXT NOT NULL,
    "org_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "privileges" JSONB NOT NULL,
    "is_active" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_member" (
    "user_id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "added_by_id" TEXT,
    "added_by_name" TEXT NOT NULL,

    CONSTRAINT "group_member_pkey" PRIMARY KEY ("user_id","group_id")
);

-- CreateTable
CREATE TABLE "group_total" (
    "group_id" TEXT NOT NULL,
    "member_count" INTEGER NOT NULL,

    CONSTRAINT "group_total_pkey" PRIMARY KEY ("group_id")
);

-- CreateTable
CREATE TABLE "group_state" (
    "org_id" TEXT NOT NULL,
    "generation" UUID NOT NULL,

    CONSTRAINT "group_state_pkey" PRIMARY KEY ("org_id")
);

-- CreateIndex
CREATE INDEX "group_member_group_id_user_id_idx" ON "group_member"("group_id", "user_id");

-- AddForeignKey
ALTER TABLE "user_group" ADD CONSTRAINT "user_group_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_member" ADD CONSTRAINT "group_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_state" ADD CONSTRAINT "group_state_org_id_fkey" FOREIGN KEY ("org_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What the database itself keeps.

-- Prisma has no word for a list that is never null. Nothing is: no row needs to be looked at.
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_group_ids_present" CHECK ("group_ids" IS NOT NULL) NOT VALID;
ALTER TABLE "deleted_user" ADD CONSTRAINT "deleted_user_group_ids_present" CHECK ("group_ids" IS NOT NULL) NOT VALID;

-- Two groups of one organisation whose names differ by case only could not be told apart; Prisma has no word for such an
-- index.
CREATE UNIQUE INDEX "user_group_org_id_name_key" ON "user_group"("org_id", lower("name"));

ALTER TABLE "user_group"
    ADD CONSTRAINT "user_group_id_form" CHECK ("id" ~ '^[0-9a-f]{24}$'),
    ADD CONSTRAINT "user_group_name_length" CHECK (char_length("name") BETWEEN 1 AND 100),
    ADD CONSTRAINT "user_group_description_length" CHECK (char_length("description") <= 500),
    ADD CONSTRAINT "user_group_privileges_object" CHECK (jsonb_typeof("privileges") = 'object'),
    ADD CONSTRAINT "user_group_version_positive" CHECK ("version" > 0);
ALTER TABLE "group_total" ADD CONSTRAINT "group_total_not_negative" CHECK ("member_count" >= 0);

-- Rights of users are computed from their rows and the groups of their organisation. Processes keep the groups in memory
-- and read this value with every user: another one means that a group has changed. It is never the same twice, also
-- after a transaction that was rolled back.
CREATE FUNCTION "note_group_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO group_state (org_id, generation) VALUES (coalesce(NEW.org_id, OLD.org_id), gen_random_uuid())
    ON CONFLICT (org_id) DO UPDATE SET generation = excluded.generation;
    RETURN NULL;
END
$$;
CREATE TRIGGER "user_group_changes" AFTER INSERT OR UPDATE OR DELETE ON "user_group"
    FOR EACH ROW EXECUTE FUNCTION "note_group_change"();

-- A user's own row says which groups they are in, so that reading users needs no other table; and each group has the
-- number of its members. Both follow from group_member.
CREATE FUNCTION "keep_groups_of_users"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- A statement of its own: the next one then sees what others committed while this one waited.
    PERFORM 1 FROM app_user WHERE id IN (SELECT user_id FROM changed) ORDER BY id FOR UPDATE;
    UPDATE app_user SET group_ids = ARRAY(
        SELECT group_id FROM group_member WHERE user_id = app_user.id ORDER BY group_id
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
CREATE TRIGGER "group_member_added" AFTER INSERT ON "group_member"
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION "keep_groups_of_users"();
CREATE TRIGGER "group_member_removed" AFTER DELETE ON "group_member"
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION "keep_groups_of_users"();

CREATE FUNCTION "group_member_stays_what_it_is"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a membership is added and removed, never changed';
END
$$;
CREATE TRIGGER "group_member_stays" BEFORE UPDATE ON "group_member"
    FOR EACH ROW EXECUTE FUNCTION "group_member_stays_what_it_is"();

-- The groups of a user are part of what the version stands for.
DROP TRIGGER "app_user_version_grows" ON "app_user";
CREATE TRIGGER "app_user_version_grows" BEFORE UPDATE ON "app_user"
    FOR EACH ROW WHEN (
        NEW."version" BETWEEN 1 AND OLD."version" AND (
            NEW."version" < OLD."version"
            OR (NEW."first_name", NEW."last_name", NEW."email_address", NEW."is_active", NEW."is_admin", NEW."privileges",
                NEW."access_key_hash", NEW."access_key_cipher", NEW."group_ids")
            IS DISTINCT FROM
            (OLD."first_name", OLD."last_name", OLD."email_address", OLD."is_active", OLD."is_admin", OLD."privileges",
                OLD."access_key_hash", OLD."access_key_cipher", OLD."group_ids")
        )
    )
    EXECUTE FUNCTION "raise_user_version"();
