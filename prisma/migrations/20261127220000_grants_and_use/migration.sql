-- Since when and from whom users have their privileges, and when they last used them (docs/decisions/052).

-- AlterTable
ALTER TABLE "user_group" ADD COLUMN     "grants" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "privilege_grant" (
    "user_id" TEXT NOT NULL,
    "grants" JSONB NOT NULL,

    CONSTRAINT "privilege_grant_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "section_use" (
    "user_id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "read_on" DATE,
    "written_on" DATE,

    CONSTRAINT "section_use_pkey" PRIMARY KEY ("user_id","section")
);

-- CreateTable
CREATE TABLE "user_use" (
    "user_id" TEXT NOT NULL,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL,
    "key_used_at" TIMESTAMPTZ(3),
    "key_used_from" TEXT,

    CONSTRAINT "user_use_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "use_recording" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "use_recording_pkey" PRIMARY KEY ("id")
);


-- From now on use is recorded: who was not seen before may have used everything.
INSERT INTO "use_recording" DEFAULT VALUES;

-- What was granted before: from the newest event that changed the level, if it set the one that is there now. Other grants
-- are unknown.

WITH known AS (
    SELECT id, privileges, is_admin FROM app_user UNION ALL SELECT id, privileges, is_admin FROM deleted_user
), levels AS (
    SELECT event.target_id, event.id, change.section, change.level, event.occurred_at, event.actor_id, event.actor_name,
        event.actor_kind
    FROM audit_event AS event
    CROSS JOIN LATERAL (
        SELECT
            CASE jsonb_typeof(event.changes->'privileges'->0)
                WHEN 'object' THEN event.changes->'privileges'->0 ELSE '{}' END AS before,
            CASE jsonb_typeof(event.changes->'privileges'->1)
                WHEN 'object' THEN event.changes->'privileges'->1 ELSE '{}' END AS after
    ) AS side
    CROSS JOIN LATERAL (
        SELECT section, side.after->>section AS level FROM jsonb_object_keys(side.before || side.after) AS section
        WHERE side.before->>section IS DISTINCT FROM side.after->>section
    ) AS change
    WHERE event.changes ? 'privileges' AND event.result = 'done' AND event.action LIKE 'user.%'
    UNION ALL
    SELECT target_id, id, 'IsAdmin', changes->'isAdmin'->>1, occurred_at, actor_id, actor_name, actor_kind
    FROM audit_event
    WHERE changes ? 'isAdmin' AND result = 'done' AND action LIKE 'user.%'
        AND changes->'isAdmin'->>0 IS DISTINCT FROM changes->'isAdmin'->>1
), newest AS (
    SELECT DISTINCT ON (target_id, section) * FROM levels ORDER BY target_id, section, id DESC
)
INSERT INTO "privilege_grant" ("user_id", "grants")
SELECT known.id, jsonb_object_agg(newest.section, jsonb_build_object(
    'at', to_char(newest.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'byId', newest.actor_id, 'byName', newest.actor_name, 'door', newest.actor_kind
))
FROM newest JOIN known ON known.id = newest.target_id
WHERE CASE WHEN newest.section = 'IsAdmin' THEN known.is_admin AND newest.level = 'true'
    ELSE known.privileges->>newest.section = newest.level END
GROUP BY known.id;
