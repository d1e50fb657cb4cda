import 'server-only'
import { eventRow, operator, operatorAtConsole } from '../audit/record-event'
import { db, inTransaction, type Tx } from '../db/database'
import { insertOrganisation } from '../organisations/organisation'
import type { OrganisationDetails } from '../organisations/organisation-fields'
import { accessKeyColumns, accessKeyHash, newAccessKey } from '../secrets/access-key'
import { grantBy, grantsAfter, saveGrants } from '../user-record/grants'
import type { Exported, RecordKind } from './read-export'
import {
  type GroupToAdd,
  type Note,
  readGroup,
  readOrganisation,
  readUser,
  type UserToAdd,
} from './read-records'

type Options = {
  /** Empty permissions made an admin in the original. */
  emptyIsAdmin: boolean
  /** Writes; otherwise it is only told what would be done. */
  isApplied: boolean
}

/** How many would be added, or were; are there already; and are refused. */
type Counts = { added: number; there: number; refused: number }

export type ImportedExport = Record<`${RecordKind}s`, Counts> & {
  applied: boolean
  /** Places in the file of what is neither of the three. */
  unknown: number[]
  notes: Omit<Note, 'isRefused'>[]
}

/** So many users are added by one transaction. */
const batchSize = 200

/**
 * Adds organisations, groups and users of an export with their ids, hashes, keys and times. What is there already, by its id,
 * stays as it is, so a second run changes nothing, and one that was interrupted is taken up again.
 */
export async function importExport(
  { records, unknown }: Exported,
  { emptyIsAdmin, isApplied }: Options,
): Promise<ImportedExport> {
  const notes: Note[] = []
  const readAll = <T>(
    kind: RecordKind,
    read: (record: (typeof records)[number]) => { value: T | null; notes: Note[] },
  ) =>
    records
      .filter((record) => record.kind === kind)
      .flatMap((record) => {
        const { value, notes: told } = read(record)
        notes.push(...told)
        return value === null ? [] : [{ value, place: record.place }]
      })
  const refuse = (
    kind: RecordKind,
    { place, value }: { place: number; value: { id: string } },
    note: string,
  ) => notes.push({ kind, place, id: value.id, isRefused: true, note })

  const organisations = await plan('organisation', readAll('organisation', readOrganisation), {
    known: async (ids) =>
      (await db().organisation.findMany({ where: { id: { in: ids } } })).map(({ id }) => id),
    refuse,
  })
  const additionalOf = await additionalSections(organisations.added.map(({ value }) => value))
  const orgOf = ({ fields }: (typeof records)[number]) =>
    additionalOf.get(String(fields.org_id).toLowerCase()) ?? new Set<string>()
  const isOrganisation = (id: string) => additionalOf.has(id)

  const groups = await plan(
    'group',
    readAll('group', (record) => readGroup(record, orgOf(record))),
    {
      known: async (ids) =>
        (await db().userGroup.findMany({ where: { id: { in: ids } } })).map(({ id }) => id),
      refuse,
      reasonAgainst: await reasonsAgainstGroups(isOrganisation),
    },
  )
  const groupIds = new Set([
    ...groups.added.map(({ value }) => `${value.orgId} ${value.id}`),
    ...(await db().userGroup.findMany({ select: { id: true, orgId: true } })).map(
      ({ id, orgId }) => `${orgId} ${id}`,
    ),
  ])
  const users = await plan(
    'user',
    readAll('user', (record) => readUser(record, { additional: orgOf(record), emptyIsAdmin })),
    {
      known: async (ids) => {
        const rows = await Promise.all([
          db().user.findMany({ where: { id: { in: ids } }, select: { id: true } }),
          db().deletedUser.findMany({ where: { id: { in: ids } }, select: { id: true } }),
        ])
        return rows.flat().map(({ id }) => id)
      },
      refuse,
      reasonAgainst: await reasonsAgainstUsers(isOrganisation),
    },
  )
  for (const { value, place } of users.added) {
    if (value.groupId === null || groupIds.has(`${value.orgId} ${value.groupId}`)) continue
    const note = `its group ${JSON.stringify(value.groupId.slice(0, 60))} is not there: imported without a group`
    notes.push({ kind: 'user', place, id: value.id, isRefused: false, note })
    value.groupId = null
  }

  if (isApplied) {
    for (const { value } of organisations.added)
      await inTransaction((tx) => insertOrganisation(tx, operatorAtConsole, value))
    for (const { value } of groups.added) await inTransaction((tx) => addGroup(tx, value))
    for (let at = 0; at < users.added.length; at += batchSize) {
      const batch = users.added.slice(at, at + batchSize)
      await inTransaction(async (tx) => {
        for (const { value } of batch) await addUser(tx, value)
      })
    }
  }
  const refused = (kind: RecordKind) =>
    new Set(
      notes.filter((note) => note.kind === kind && note.isRefused).map(({ place, id }) => `${place} ${id}`),
    ).size
  return {
    applied: isApplied,
    organisations: {
      added: organisations.added.length,
      there: organisations.there,
      refused: refused('organisation'),
    },
    groups: { added: groups.added.length, there: groups.there, refused: refused('group') },
    users: { added: users.added.length, there: users.there, refused: refused('user') },
    unknown,
    notes: notes.map(({ isRefused, note, ...where }) => ({
      ...where,
      note: isRefused ? `not imported: ${note}` : note,
    })),
  }
}

type Placed<T> = { value: T; place: number }

type Planning<T> = {
  /** Those of these ids that are there. */
  known: (ids: string[]) => Promise<string[]>
  refuse: (kind: RecordKind, placed: Placed<T & { id: string }>, note: string) => void
  reasonAgainst?: (value: T) => string | null
}

async function plan<T extends { id: string }>(
  kind: RecordKind,
  read: Placed<T>[],
  { known, refuse, reasonAgainst = () => null }: Planning<T>,
): Promise<{ added: Placed<T>[]; there: number }> {
  const there = new Set(await known(read.map(({ value }) => value.id)))
  const seen = new Set<string>()
  const added = read.filter((placed) => {
    const { id } = placed.value
    if (there.has(id)) return false
    const reason = seen.has(id) ? 'its id is in the export before' : reasonAgainst(placed.value)
    seen.add(id)
    if (reason) refuse(kind, placed, reason)
    return !reason
  })
  return { added, there: read.filter(({ value }) => there.has(value.id)).length }
}

/** The sections that organisations have besides the catalogue, of all that there are or will be. */
async function additionalSections(added: OrganisationDetails[]): Promise<Map<string, ReadonlySet<string>>> {
  const rows = await db().organisation.findMany({ where: { deletedAt: null } })
  return new Map(
    [...rows, ...added].map(({ id, additionalPermissions }) => [
      id,
      new Set(Object.keys(additionalPermissions as object)),
    ]),
  )
}

const noOrganisation = 'its organisation is neither in the export nor here'

async function reasonsAgainstGroups(isOrganisation: (id: string) => boolean) {
  const rows = await db().userGroup.findMany({ select: { orgId: true, name: true } })
  const taken = new Set(rows.map(keyOf))
  return (group: GroupToAdd): string | null => {
    if (!isOrganisation(group.orgId)) return noOrganisation
    if (taken.has(keyOf(group))) return `another group is called ${JSON.stringify(group.name)}`
    taken.add(keyOf(group))
    return null
  }
}

function keyOf({ orgId, name }: { orgId: string; name: string }): string {
  return `${orgId} ${name.toLowerCase()}`
}

async function reasonsAgainstUsers(isOrganisation: (id: string) => boolean) {
  const emails = new Set<string>()
  const keys = new Set<string>()
  const rows = await db().user.findMany({ select: { orgId: true, emailAddress: true, accessKeyHash: true } })
  for (const { orgId, emailAddress, accessKeyHash } of rows) {
    emails.add(`${orgId} ${emailAddress}`)
    keys.add(Buffer.from(accessKeyHash).toString('hex'))
  }
  return (user: UserToAdd): string | null => {
    if (!isOrganisation(user.orgId)) return noOrganisation
    const email = `${user.orgId} ${user.emailAddress}`
    if (emails.has(email)) return `${user.emailAddress} is taken in its organisation, perhaps in another case`
    const key = user.accessKey && Buffer.from(accessKeyHash(user.accessKey)).toString('hex')
    if (key && keys.has(key)) return 'another user has its access key'
    emails.add(email)
    if (key) keys.add(key)
    return null
  }
}

async function addGroup(tx: Tx, { orgId, ...group }: GroupToAdd): Promise<void> {
  const actor = operator(operatorAtConsole, orgId)
  const grant = grantBy(actor)
  const grants = { ...grantsAfter({}, [{}, group.privileges], grant), isActive: grant }
  await tx.userGroup.create({ data: { orgId, ...group, grants } })
  await tx.auditEvent.create({
    data: eventRow({
      actor,
      action: 'group.created',
      target: group,
      changes: {
        groupName: [null, group.name],
        isActive: [null, group.isActive],
        privileges: [null, group.privileges],
      },
    }),
  })
}

async function addUser(tx: Tx, { accessKey, groupId, createdAt, ...user }: UserToAdd): Promise<void> {
  const actor = operator(operatorAtConsole, user.orgId)
  await tx.user.create({
    data: {
      ...user,
      ...accessKeyColumns(accessKey ?? newAccessKey(), user.id),
      ...(createdAt && { createdAt }),
    },
  })
  if (groupId) {
    await tx.groupMember.create({ data: { userId: user.id, groupId, addedByName: actor.name } })
  }
  await saveGrants(tx, user.id, {
    before: { isAdmin: false, privileges: {} },
    after: user,
    grant: grantBy(actor),
  })
  await tx.auditEvent.create({
    data: eventRow({
      actor,
      action: 'user.created',
      target: user,
      changes: {
        firstName: [null, user.firstName],
        lastName: [null, user.lastName],
        emailAddress: [null, user.emailAddress],
        isActive: [null, user.isActive],
        isAdmin: [null, user.isAdmin],
        privileges: [null, user.privileges],
        ...(user.mayResetPasswords && { mayResetPasswords: [null, true] }),
        hasPassword: [null, user.passwordHash !== null],
      },
    }),
  })
}
