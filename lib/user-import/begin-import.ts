import 'server-only'
import { newId } from '../db/new-id'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'

/**
 * The id of a new run of an import, which all its steps carry. Only the users that it adds and changes keep it, and it
 * contains the time when the run began. @throws AppError forbidden
 */
export async function beginImport(actor: Actor): Promise<string> {
  authorizeAct(actor, 'users.create')
  return newId()
}
