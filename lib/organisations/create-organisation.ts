import 'server-only'
import type { Operator } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { AppError } from '../errors/app-error'
import { violatesUnique } from '../errors/database-error'
import { insertOrganisation } from './organisation'
import type { NewOrganisation } from './organisation-fields'

/**
 * Makes an organisation without users, with the id that is given or one of its own.
 * @returns its id
 * @throws AppError conflict when there is one with this id, deleted or not
 */
export async function createOrganisation(by: Operator, organisation: NewOrganisation): Promise<string> {
  try {
    return await inTransaction((tx) => insertOrganisation(tx, by, organisation))
  } catch (error) {
    if (!violatesUnique(error, 'organisation_pkey')) throw error
    throw new AppError('conflict', '', {
      fieldErrors: { id: 'There is or was an organisation with this id' },
      cause: error,
    })
  }
}
