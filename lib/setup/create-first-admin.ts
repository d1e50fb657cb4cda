import 'server-only'
import { operator } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { insertOrganisation, lockOrganisations } from '../organisations/organisation'
import { hashPassword } from '../passwords/hash-password'
import { refuseWeakPassword } from '../passwords/refuse-weak-password'
import type { RequestOrigin } from '../permissions/actor'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { insertUser } from '../users/create-user'
import type { FirstAdminInput } from './first-admin.schema'
import { isSetupOpen } from './is-setup-open'
import { isSetupTokenValid } from './setup-token'

/**
 * The setup link: the organisation and its first admin. It works once: a second attempt, also at the same moment, is
 * refused. @throws AppError forbidden for a wrong token, conflict when there is a user already
 */
export async function createFirstAdmin(
  token: string,
  input: FirstAdminInput,
  origin: RequestOrigin,
): Promise<UserView> {
  if (!isSetupTokenValid(token)) throw new AppError('forbidden', sentence('setupLinkWrong'))
  refuseWeakPassword(input.password, ownerOf(input), 'password')
  // Asked before the costly hash, and again below with the lock held.
  if (!(await isSetupOpen())) throw alreadySetUp()
  const { organisation_name, password, ...person } = input
  const passwordHash = await hashPassword(password)

  return inTransaction(async (tx) => {
    await lockOrganisations(tx)
    if ((await tx.user.count()) > 0) throw alreadySetUp()
    const by = { kind: 'setup', origin } as const
    const orgId = await insertOrganisation(tx, by, { name: organisation_name })
    const { row } = await insertUser(tx, operator(by, orgId), {
      ...person,
      active: true,
      rights: { isAdmin: true, privileges: {} },
      passwordHash,
      passwordRights: null,
    })
    return presentUser(tx, row)
  })
}

function ownerOf(input: FirstAdminInput) {
  return { firstName: input.first_name, lastName: input.last_name, emailAddress: input.email_address }
}

function alreadySetUp(): AppError {
  return new AppError('conflict', sentence('setUpAlready'))
}
