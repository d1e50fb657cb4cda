import 'server-only'
import type { Tx } from '../db/database'
import { installationLog } from './record-event'

/**
 * Whose log has what happens to the installation as a whole: that of its only organisation, whose admins look after it.
 * With several, none of them is concerned more than the others: it is the installation's own log.
 */
export async function logOfInstallation(tx: Tx): Promise<string> {
  const [first, second] = await tx.organisation.findMany({
    where: { deletedAt: null, id: { not: installationLog } },
    select: { id: true },
    take: 2,
  })
  return first && !second ? first.id : installationLog
}
