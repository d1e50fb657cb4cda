import { randomBytes } from 'node:crypto'
import { db } from '../../db/database'
import { newId } from '../../db/new-id'
import { actorOf } from '../../identity/actor-of'
import type { Privileges } from '../../permissions/sections'
import { accessKeyColumns, newAccessKey } from '../../secrets/access-key'
import { showUser } from '../../user-record/present-user'

/** A password and its bcrypt hash of low cost, so that tests need not compute one for each person. */
export const knownPassword = 'correct horse battery'
const knownHash = '$2b$04$bOEkIThrDi56fdnoQULSOey9n5mQYCQD5rYGtyOrjwp4lnr.iNG.C'

type Wishes = {
  orgId?: string
  firstName?: string
  lastName?: string
  emailAddress?: string
  isActive?: boolean
  isAdmin?: boolean
  privileges?: Privileges
  /** Default: `knownPassword`. */
  hasPassword?: boolean
  passwordHash?: string
}

/** An organisation of its own. */
export async function buildOrganisation(): Promise<string> {
  const { id } = await db().organisation.create({ data: { id: newId(), name: 'Test organisation' } })
  return id
}

/** A group with these members, active unless wished otherwise. */
export async function buildGroup({
  orgId,
  name = `Group ${randomBytes(6).toString('hex')}`,
  privileges = {},
  isActive = true,
  members = [],
}: {
  orgId: string
  name?: string
  privileges?: Privileges
  isActive?: boolean
  members?: string[]
}) {
  const group = await db().userGroup.create({ data: { id: newId(), orgId, name, privileges, isActive } })
  const addedByName = 'Test'
  await db().groupMember.createMany({
    data: members.map((userId) => ({ userId, groupId: group.id, addedByName })),
  })
  return group
}

/** A person in the database, active unless wished otherwise, as row, access key and actor. */
export async function buildUser({ orgId, hasPassword = true, ...wishes }: Wishes = {}) {
  const id = newId()
  const accessKey = newAccessKey()
  const row = await db().user.create({
    data: {
      id,
      orgId: orgId ?? (await buildOrganisation()),
      firstName: 'Jo',
      lastName: 'Smith',
      emailAddress: `${randomBytes(6).toString('hex')}@example.com`,
      isActive: true,
      passwordHash: hasPassword ? knownHash : null,
      ...accessKeyColumns(accessKey, id),
      ...wishes,
    },
  })
  const origin = { requestId: null, ipAddress: null, userAgent: null }
  return {
    id,
    row,
    accessKey,
    actor: actorOf(
      await showUser(db(), row),
      { kind: 'key', keyHash: Buffer.from(row.accessKeyHash).toString('hex') },
      origin,
    ),
  }
}
