-- Fewer, larger blocks: adding up a thousand of them took longer than walking through one. Only blocks that have grown
-- are looked at when users are added.

CREATE OR REPLACE FUNCTION "cut_user_blocks"(org text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    block_size constant integer := 4000;
    grown record;
BEGIN
    FOR grown IN
        SELECT first_id, (
            SELECT min(first_id) FROM user_block AS next WHERE next.org_id = org AND next.first_id > user_block.first_id
        ) AS next_id
        FROM user_block WHERE org_id = org AND user_count >= 2 * block_size
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

-- Locked until this commits, as every change of the number of users does it: nobody is added or removed meanwhile.
SELECT "org_id" FROM "user_total" ORDER BY "org_id" FOR UPDATE;
DELETE FROM "user_block";
INSERT INTO "user_block" ("org_id", "first_id", "user_count") SELECT "org_id", '', "user_count" FROM "user_total";
SELECT cut_user_blocks("org_id") FROM "user_total";
