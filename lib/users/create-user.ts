import 'server-only'
import type { User } from '@/prisma/generated/client'
import { type AuditActor, recordEvent } from '../audit/record-event'
import type { Tx } from '../db/database'
import { newId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { violatesUnique } from '../errors/database-error'
import { sentence } from '../i18n/sentence'
import { inTransactionOf } from '../identity/in-transaction-of'
import { inUse } from '../organisations/organisation'
import { giveLink, type SentLink } from '../password-reset/give-link'
import { hashPassword } from '../passwords/hash-password'
import { refuseWeakPassword } from '../passwords/refuse-weak-password'
import { isAboveAll } from '../permissions/above-organisations'
import type { Actor } from '../permissions/actor'
import { authorizeAct, authorizeGrant } from '../permissions/authorize'
import { boundBy, boundColumn, type RightsBound } from '../permissions/rights-bound'
import type { Rights } from '../permissions/sections'
import { accessKeyColumns, newAccessKey } from '../secrets/access-key'
import { refuseUnlisted } from '../user-record/additional-sections'
import { grantBy, saveGrants } from '../user-record/grants'
import { namesInOrder } from '../user-record/group-names'
import type { GroupOfUser } from '../user-record/groups-of-users'
import { presentUser } from '../user-record/present-user'
import type { UserView } from '../user-record/user-view'
import { authorizeJoining } from './authorize-joining'
import { lockGroupsToJoin, saveMemberships } from './memberships'
import type { CreateUserInput } from './user.schema'

const noRights: Rights = { isAdmin: false, privileges: {} }

type Options = {
  /** Common passwords are refused on screens; the API accepts them, because existing clients send them. */
  refusesWeakPassword?: boolean
  /** Whether the caller can show the link of the invitation to actors with `getsLink`. */
  showsLink?: boolean
  /** The run of an import that adds the user. */
  importId?: string
}

/** An added user, and the invitation if one was requested. */
export type AddedUser = { user: UserView; invitation: SentLink | null }

/** `addUser` for doors that cannot show a link. @throws AppError as there */
export async function createUser(actor: Actor, input: CreateUserInput): Promise<UserView> {
  return (await addUser(actor, input, { showsLink: false })).user
}

/**
 * Adds a user with an access key. Without a password the user cannot sign in until one is set, for example by the link
 * of the invitation.
 * @throws AppError forbidden, invalid, or conflict when the e-mail address is taken
 */
export async function addUser(
  actor: Actor,
  input: CreateUserInput,
  { refusesWeakPassword = false, showsLink = true, importId }: Options = {},
): Promise<AddedUser> {
  authorizeAct(actor, 'users.create')
  refuseImpossibleInvitation(input)
  const rights = input.user_permissions ?? noRights
  // Asked before the costly hash, and again below.
  authorizeGrant(actor, { ...rights, groups: [] }, null)
  const groupIds = input.group_ids ?? []
  if (groupIds.length > 0) authorizeAct(actor, 'groups.change')

  if (input.password && refusesWeakPassword) refuseWeakPassword(input.password, ownerOf(input), 'password')
  const passwordHash = input.password ? await hashPassword(input.password) : null
  return refusingTakenEmail(() =>
    inTransactionOf(actor, async (tx, recognised) => {
      const actor = await inOrganisation(tx, recognised, input.org_id)
      authorizeAct(actor, 'users.create')
      if (groupIds.length > 0) authorizeAct(actor, 'groups.change')
      const groups = await lockGroupsToJoin(tx, actor.orgId, groupIds)
      authorizeJoining(actor, groups, null)
      authorizeGrant(actor, { ...rights, groups }, null)
      const { row } = await insertUser(tx, actor, {
        ...input,
        rights,
        groups,
        passwordHash,
        passwordRights: boundBy(actor.rights),
        importId,
      })
      const user = await presentUser(tx, row)
      const invitation = input.send_invitation
        ? await giveLink(tx, actor, user, { isShown: showsLink })
        : null
      return { user, invitation }
    }),
  )
}

/** Who is above all organisations adds users to the one they name. @throws AppError invalid when there is none */
async function inOrganisation(tx: Tx, actor: Actor, orgId: string | undefined): Promise<Actor> {
  if (!orgId || !isAboveAll(actor)) return actor
  const organisation = await tx.organisation.findUnique({ where: { id: orgId, ...inUse } })
  if (organisation) return { ...actor, orgId }
  throw new AppError('invalid', '', { fieldErrors: { org_id: sentence('organisationGone') } })
}

function ownerOf(input: CreateUserInput) {
  return { firstName: input.first_name, lastName: input.last_name, emailAddress: input.email_address }
}

function refuseImpossibleInvitation({ send_invitation, password, active }: CreateUserInput): void {
  if (!send_invitation || (active && !password)) return
  const reason = sentence(password ? 'invitationWithPassword' : 'invitationOfInactive')
  throw new AppError('invalid', '', { fieldErrors: { send_invitation: reason } })
}

type NewUser = Pick<
  CreateUserInput,
  'first_name' | 'last_name' | 'email_address' | 'active' | 'password_max_days'
> & {
  rights: Rights
  mayResetPasswords?: boolean
  groups?: readonly GroupOfUser[]
  passwordHash: string | null
  /** Of the user who chose the password; ignored without one. */
  passwordRights: RightsBound
  importId?: string | undefined
}

/** The row, its key and its audit event. For verbs that have asked permission. */
export async function insertUser(
  tx: Tx,
  actor: AuditActor,
  {
    rights,
    mayResetPasswords = false,
    groups = [],
    passwordHash,
    passwordRights,
    importId,
    ...input
  }: NewUser,
): Promise<{ row: User; accessKey: string }> {
  await refuseUnlisted(tx, { orgId: actor.orgId, privileges: {} }, rights.privileges)
  const id = newId()
  const accessKey = newAccessKey()
  const added = await tx.user.create({
    data: {
      id,
      orgId: actor.orgId,
      firstName: input.first_name,
      lastName: input.last_name,
      emailAddress: input.email_address,
      passwordHash,
      passwordRights: boundColumn(passwordHash ? passwordRights : null),
      passwordChangedAt: passwordHash ? new Date() : null,
      isActive: input.active,
      lastImportId: importId ?? null,
      passwordMaxDays: input.password_max_days ?? 0,
      mayResetPasswords,
      ...rights,
      ...accessKeyColumns(accessKey, id),
    },
  })
  await saveMemberships(tx, actor, [{ id, before: [], after: groups }])
  await saveGrants(tx, id, { before: noRights, after: rights, grant: grantBy(actor, importId) })
  const row = groups.length > 0 ? await tx.user.findUniqueOrThrow({ where: { id } }) : added
  await recordEvent(tx, {
    actor,
    action: 'user.created',
    target: row,
    changes: {
      firstName: [null, row.firstName],
      lastName: [null, row.lastName],
      emailAddress: [null, row.emailAddress],
      isActive: [null, row.isActive],
      isAdmin: [null, row.isAdmin],
      privileges: [null, rights.privileges],
      ...(mayResetPasswords && { mayResetPasswords: [null, true] }),
      ...(groups.length > 0 && { groups: [null, namesInOrder(groups)] }),
      hasPassword: [null, passwordHash !== null],
    },
  })
  return { row, accessKey }
}

/** Runs a change; the unique index decides whether the email address is free, also between parallel requests. */
export async function refusingTakenEmail<T>(change: () => Promise<T>): Promise<T> {
  try {
    return await change()
  } catch (error) {
    if (!violatesUnique(error, 'app_user_org_id_email_address_key')) throw error
    throw new AppError('conflict', sentence('emailTakenInOrganisation'), {
      fieldErrors: { email_address: sentence('emailTaken') },
      cause: error,
    })
  }
}
