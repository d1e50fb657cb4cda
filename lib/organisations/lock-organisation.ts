import 'server-only'
import type { Organisation } from '@/prisma/generated/client'
import type { Tx } from '../db/database'
import { isId } from '../db/id-form'

/**
 * Keeps other changes of an organisation waiting until the transaction ends.
 * @returns it, deleted or not; null if there is none
 */
export async function lockOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
  if (!isId(id)) return null
  // Weaker than FOR UPDATE, which would make all who add a user to the organisation wait.
  await tx.$queryRaw`SELECT 1 FROM organisation WHERE id = ${id} FOR NO KEY UPDATE`
  return tx.organisation.findUnique({ where: { id } })
}
