import 'server-only'
import path from 'node:path'
import { env } from '../../env'
import { logger } from '../../log/logger'
import { archiveEvents } from './archive-events'

const dayInMs = 86_400_000

/** Moves audit events that are older than AUDIT_DAYS into files, if that is set. */
export async function archiveOldEvents(): Promise<void> {
  const { AUDIT_DAYS, AUDIT_ARCHIVE_DIR } = env()
  if (!AUDIT_DAYS || !AUDIT_ARCHIVE_DIR) return
  const folder = path.resolve(AUDIT_ARCHIVE_DIR)
  const archived = await archiveEvents({ before: new Date(Date.now() - AUDIT_DAYS * dayInMs), folder })
  if (archived.events > 0) logger().info(archived, 'audit events were archived')
}
