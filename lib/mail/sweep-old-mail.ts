import 'server-only'
import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { db } from '../db/database'
import { env } from '../env'
import { outboxFolder } from './file-delivery'

/** In one transaction. */
const batchSize = 5000

/** Removes emails that were sent or given up more than MAIL_DAYS ago, and such files of the outbox. */
export async function sweepOldMail(): Promise<void> {
  const { MAIL_DAYS } = env()
  let removed: number
  do {
    removed = await db().$executeRaw`
      DELETE FROM mail WHERE id IN (
        SELECT id FROM mail WHERE settled_at < now() - make_interval(days => ${MAIL_DAYS}) LIMIT ${batchSize})`
  } while (removed === batchSize)
  const limit = Date.now() - MAIL_DAYS * 86_400_000
  // Only on machines that have written such files.
  const names = await readdir(outboxFolder()).catch(() => [])
  for (const name of names.filter((name) => name.endsWith('.eml'))) {
    const file = path.join(outboxFolder(), name)
    const found = await stat(file).catch(() => null)
    if (found && found.mtimeMs < limit) await rm(file, { force: true })
  }
}
