import { beforeEach, expect, it } from 'vitest'
import { db } from '../../db/database'
import { type Caller, callerByKey } from '../../identity/caller'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { listUsers, streamUsers } from './list-users'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
})

const callerOf = ({ accessKey, actor }: Person) => callerByKey(accessKey, actor.origin)

async function streamed(caller: Caller): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of streamUsers(caller)) ids.push(...batch.map(({ id }) => id))
  return ids
}

it('has the users of the organisation in the order they were added, as a page and as a stream', async () => {
  await buildUser()
  const others = [await buildUser({ orgId }), await buildUser({ orgId })]
  const ids = [admin, ...others].map(({ id }) => id)
  const page = await listUsers(callerOf(admin), 1)
  expect(page).toMatchObject({ total: 3, pageCount: 1 })
  expect(page.users.map(({ id }) => id)).toEqual(ids)
  expect(await streamed(callerOf(admin))).toEqual(ids)
})

it('a page that was read before shows what changed since: users, their number and what the caller may see', async () => {
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const first = async (person: Person) => {
    const { users, total } = await listUsers(callerOf(person), 1)
    return {
      names: users.map(({ firstName }) => firstName),
      keys: users.map(({ accessKey }) => accessKey),
      total,
    }
  }
  const names = [admin.row.firstName, reader.row.firstName]
  for (let time = 0; time < 2; time++) {
    expect(await first(admin)).toEqual({ names, keys: [admin.accessKey, reader.accessKey], total: 2 })
    expect(await first(reader)).toEqual({ names, keys: ['', reader.accessKey], total: 2 })
  }
  await db().$executeRaw`UPDATE app_user SET first_name = 'By hand' WHERE id = ${admin.id}`
  const added = await buildUser({ orgId, firstName: 'Added' })
  expect(await first(admin)).toMatchObject({ names: ['By hand', names[1], 'Added'], total: 3 })
  await db().user.delete({ where: { id: added.id } })
  expect(await first(admin)).toMatchObject({ names: ['By hand', names[1]], total: 2 })
})

it('is empty beyond the last page', async () => {
  expect(await listUsers(callerOf(admin), 2)).toMatchObject({ users: [], total: 1, pageCount: 1 })
})

it('shows a reader only the own access key', async () => {
  const reader = await buildUser({ orgId, privileges: { users: 'read' } })
  const { users } = await listUsers(callerOf(reader), 1)
  expect(users.map(({ accessKey }) => accessKey)).toEqual(['', reader.accessKey])
})

it('needs users: read, an active user and a key that is one', async () => {
  const person = await buildUser({ orgId })
  const inactive = await buildUser({ orgId, isAdmin: true, isActive: false })
  const unknown = callerByKey('0123456789abcdef0123456789abcdef', admin.actor.origin)
  for (const list of [(caller: Caller) => listUsers(caller, 1), streamed]) {
    await expect(list(callerOf(person))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(list(callerOf(inactive))).rejects.toMatchObject({ code: 'inactive' })
    await expect(list(unknown)).rejects.toMatchObject({ code: 'unauthenticated' })
  }
})
