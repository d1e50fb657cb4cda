import 'server-only'
import { operator, operatorAtConsole } from '../audit/record-event'
import { inTransaction } from '../db/database'
import { env } from '../env'
import { invalid } from '../errors/to-app-error'
import { chooseOrganisation } from '../organisations/choose-organisation'
import { defaultOrganisationName, insertOrganisation, lockOrganisations } from '../organisations/organisation'
import { hashPassword } from '../passwords/hash-password'
import { insertUser, refusingTakenEmail } from '../users/create-user'
import { firstAdminInput } from './first-admin.schema'

type CreateAdmin = {
  firstName: string
  lastName: string
  emailAddress: string
  password: string
  /** Name of the first organisation; with several, name or id of the one that is meant. */
  organisation?: string
}

/**
 * Makes an admin from the command line: the first one, or one to get back in when no admin can sign in.
 * @returns the line the command prints
 * @throws AppError invalid (with field errors) or conflict when the e-mail address is taken; OperatorError when it is not said
 *   which organisation is meant
 */
export async function createAdmin(input: CreateAdmin) {
  const parsed = firstAdminInput(env().PASSWORD_MIN_LENGTH).safeParse({
    first_name: input.firstName,
    last_name: input.lastName,
    email_address: input.emailAddress,
    password: input.password,
    organisation_name: input.organisation ?? defaultOrganisationName,
  })
  if (!parsed.success) throw invalid(parsed.error)
  const { organisation_name, password, ...person } = parsed.data
  const passwordHash = await hashPassword(password)

  return refusingTakenEmail(() =>
    inTransaction(async (tx) => {
      await lockOrganisations(tx)
      const orgId =
        (await chooseOrganisation(tx, input.organisation)) ??
        (await insertOrganisation(tx, operatorAtConsole, { name: organisation_name }))
      const { row, accessKey } = await insertUser(tx, operator(operatorAtConsole, orgId), {
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
