import 'server-only'
import { newId } from '../db/new-id'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/**
 * The id of a new run of an import, which all its steps name. Nothing is kept of it: the users that it adds and changes
 * have it, and it tells when the run began. @throws AppError forbidden
 */
export async function beginImport(actor: Actor): Promise<string> {
  authorizeAct(actor, 'users.create')
  return newId()
}
