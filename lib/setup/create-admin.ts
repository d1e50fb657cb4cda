import 'server-only'
import { operator, recordEvent } from '../audit/record-event'
import { inTransaction, type Tx } from '../db/database'
import { newId } from '../db/new-id'
import { env } from '../env'
import { invalid } from '../errors/to-app-error'
import { hashPassword } from '../passwords/hash-password'
import { insertUser, refusingTakenEmail } from '../users/create-user'
import { firstAdminInput } from '../users/user.schema'

const defaultOrganisationName = 'My organisation'

type CreateAdmin = {
  firstName: string
  lastName: string
  emailAddress: string
  password: string
  /** Only used while there is no organisation. */
  organisationName?: string
}

/**
 * Makes an admin from the command line: the first one, or the rescue when nobody can sign in.
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
      const orgId = (await findOrganisation(tx)) ?? (await insertOrganisation(tx, organisation_name, 'cli'))
      const { row, accessKey } = await insertUser(tx, operator('cli', orgId), {
        ...person,
        active: true,
        rights: { isAdmin: true, privileges: {} },
        passwordHash,
      })
      return { id: row.id, email_address: row.emailAddress, access_key: accessKey, org_id: row.orgId }
    }),
  )
}

/** The organisation everything belongs to so far: the oldest. */
async function findOrganisation(tx: Tx): Promise<string | null> {
  await lockOrganisations(tx)
  const organisation = await tx.organisation.findFirst({ orderBy: { id: 'asc' }, select: { id: true } })
  return organisation?.id ?? null
}

/** Makes the organisation and its audit event; call with `lockOrganisations` held. */
export async function insertOrganisation(tx: Tx, name: string, door: 'cli' | 'setup'): Promise<string> {
  const organisation = await tx.organisation.create({ data: { id: newId(), name } })
  await recordEvent(tx, {
    actor: operator(door, organisation.id),
    action: 'organisation.created',
    changes: { name: [null, name] },
  })
  return organisation.id
}

/** One first organisation, also when two requests or commands come at the same moment. */
export async function lockOrganisations(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE organisation IN SHARE ROW EXCLUSIVE MODE`
}
