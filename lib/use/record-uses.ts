import 'server-only'
import { db } from '../db/database'
import { logger } from '../log/logger'
import { type Use, uses } from '../measures/uses'

/** Between two writes; what happens in between is written together. */
const everyMs = 60_000
/** If the database is away for long, further users are not remembered. */
const mostUsers = 100_000

type Seen = {
  lastUsedAt: Date
  keyUsedAt: Date | null
  keyUsedFrom: string | null
  readIn: Set<string>
  writtenIn: Set<string>
}

/**
 * Writes down which users use what (docs/decisions/052): once a minute, in two statements, outside of every request. One
 * for each process that answers requests.
 * @returns `flush` writes now; `stop` ends it and writes what is left
 */
export function recordUses(): { flush(): Promise<void>; stop(): Promise<void> } {
  let seen = new Map<string, Seen>()
  let isStopped = false
  uses.hear((use) => {
    if (!isStopped) note(seen, use)
  })
  const timer = setInterval(() => void flush(), everyMs)
  timer.unref()

  async function flush(): Promise<void> {
    const taken = seen
    if (taken.size === 0) return
    seen = new Map()
    try {
      await save(taken)
    } catch (error) {
      logger().warn({ reason: String(error) }, 'the use of sections could not be written, and is tried again')
      // What came since is newer.
      for (const [userId, use] of taken) merge(seen, userId, use)
    }
  }

  return {
    flush,
    async stop() {
      clearInterval(timer)
      isStopped = true
      await flush()
    },
  }
}

function note(seen: Map<string, Seen>, { userId, section, keyFrom }: Use): void {
  const now = new Date()
  const use = seen.get(userId) ?? empty(now)
  if (!seen.has(userId) && seen.size >= mostUsers) return
  use.lastUsedAt = now
  if (section) (section.isWritten ? use.writtenIn : use.readIn).add(section.key)
  if (keyFrom !== undefined) {
    use.keyUsedAt = now
    use.keyUsedFrom = keyFrom
  }
  seen.set(userId, use)
}

function empty(now: Date): Seen {
  return { lastUsedAt: now, keyUsedAt: null, keyUsedFrom: null, readIn: new Set(), writtenIn: new Set() }
}

function merge(seen: Map<string, Seen>, userId: string, earlier: Seen): void {
  const later = seen.get(userId)
  if (!later) {
    seen.set(userId, earlier)
    return
  }
  for (const section of earlier.readIn) later.readIn.add(section)
  for (const section of earlier.writtenIn) later.writtenIn.add(section)
  if (!later.keyUsedAt) {
    later.keyUsedAt = earlier.keyUsedAt
    later.keyUsedFrom = earlier.keyUsedFrom
  }
}

/** In order of ids, so that two processes cannot wait for each other. Later values stay. */
async function save(seen: Map<string, Seen>): Promise<void> {
  const rows = [...seen].sort(([one], [other]) => (one < other ? -1 : 1))
  await db().$executeRaw`
    INSERT INTO user_use (user_id, last_used_at, key_used_at, key_used_from)
    SELECT * FROM unnest(
      ${rows.map(([userId]) => userId)}::text[], ${rows.map(([, use]) => use.lastUsedAt)}::timestamptz[],
      ${rows.map(([, use]) => use.keyUsedAt)}::timestamptz[], ${rows.map(([, use]) => use.keyUsedFrom)}::text[])
    ON CONFLICT (user_id) DO UPDATE SET
      last_used_at = greatest(user_use.last_used_at, excluded.last_used_at),
      key_used_from = CASE WHEN excluded.key_used_at >= coalesce(user_use.key_used_at, '-infinity')
        THEN excluded.key_used_from ELSE user_use.key_used_from END,
      key_used_at = greatest(user_use.key_used_at, excluded.key_used_at)`
  const uses = rows.flatMap(([userId, { lastUsedAt, readIn, writtenIn }]) =>
    [...new Set([...readIn, ...writtenIn])].sort().map((section) => ({
      userId,
      section,
      readOn: readIn.has(section) ? lastUsedAt : null,
      writtenOn: writtenIn.has(section) ? lastUsedAt : null,
    })),
  )
  if (uses.length === 0) return
  // A day that is there already is not written again.
  await db().$executeRaw`
    INSERT INTO section_use (user_id, section, read_on, written_on)
    SELECT * FROM unnest(
      ${uses.map(({ userId }) => userId)}::text[], ${uses.map(({ section }) => section)}::text[],
      ${uses.map(({ readOn }) => readOn)}::date[], ${uses.map(({ writtenOn }) => writtenOn)}::date[])
    ON CONFLICT (user_id, section) DO UPDATE SET
      read_on = greatest(section_use.read_on, excluded.read_on),
      written_on = greatest(section_use.written_on, excluded.written_on)
    WHERE section_use.read_on IS DISTINCT FROM greatest(section_use.read_on, excluded.read_on)
      OR section_use.written_on IS DISTINCT FROM greatest(section_use.written_on, excluded.written_on)`
}
