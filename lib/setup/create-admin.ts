import 'server-only'
import { operator } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { env } from '../env'
import { invalid } from '../errors/to-app-error'
import {
  defaultOrganisationName,
  findOrganisation,
  insertOrganisation,
  lockOrganisations,
} from '../organisations/organisation'
import { hashPassword } from '../passwords/hash-password'
import { insertUser, refusingTakenEmail } from '../users/create-user'
import { firstAdminInput } from './first-admin.schema'

type CreateAdmin = {
  firstName: string
  lastName: string
  emailAddress: string
  password: string
  /** Only used while there is no organisation. */
  organisationName?: string
}

/**
 * Makes an admin from the command line: the first one, or one to get back in when no admin can sign in.
 * @returns the line the command prints
 * @throws AppError invalid (with field errors) or conflict when the e-mail address is taken
 */
export async function createAdmin(input: CreateAdmin) {
  const parsed = firstAdminInput(env().PASSWORD_MIN_LENGTH).safeParse({
    first_name: input.firstName,
    last_name: input.lastName,
    email_address: input.emailAddress,
    password: input.password,
    organisation_name: input.organisationName ?? defaultOrganisationName,
  })
  if (!parsed.success) throw invalid(parsed.error)
  const { organisation_name, password, ...person } = parsed.data
  const passwordHash = await hashPassword(password)

  return refusingTakenEmail(() =>
    inTransaction(async (tx) => {
      await lockOrganisations(tx)
      const orgId = (await findOrganisation(tx)) ?? (await insertOrganisation(tx, organisation_name, 'cli'))
      const { row, accessKey } = await insertUser(tx, operator('cli', orgId), {
        ...person,
        active: true,
        rights: { isAdmin: true, privileges: {} },
        passwordHash,
        passwordRights: null,
      })
      return { id: row.id, email_address: row.emailAddress, access_key: accessKey, org_id: row.orgId }
    }),
  )
}
