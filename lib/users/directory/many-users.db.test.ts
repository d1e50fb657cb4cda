import { beforeAll, expect, it } from 'vitest'
import { db } from '../../db/database'
import { newId } from '../../db/new-id'
import { deleteUser } from '../../deleted-users/delete-user'
import { restoreUser } from '../../deleted-users/restore-user'
import { env } from '../../env'
import { callerByKey } from '../../identity/caller'
import { accessKeyColumns, newAccessKey } from '../../secrets/access-key'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { listUsers } from './list-users'

/* The counts that the database keeps, and the pages that are found with them. */

let orgId: string
let admin: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  await addMany(8600)
})

it('cuts users into blocks, each of which knows how many it has', async () => {
  await expectTrueCounts()
  expect((await blocks()).length).toBeGreaterThan(1)
})

it('answers every page with the users that stand there, however deep', async () => {
  const { id } = await removeSome()
  const ids = (await db().user.findMany({ where: { orgId }, orderBy: { id: 'asc' } })).map((user) => user.id)
  expect(ids).not.toContain(id)
  const pageSize = env().PAGE_SIZE
  const caller = callerByKey(admin.accessKey, admin.actor.origin)
  for (let page = 1; page <= Math.ceil(ids.length / pageSize) + 1; page++) {
    const { users, total, pageCount } = await listUsers(caller, page)
    expect(
      users.map((user) => user.id),
      `page ${page}`,
    ).toEqual(ids.slice((page - 1) * pageSize, page * pageSize))
    expect([total, pageCount]).toEqual([ids.length, Math.ceil(ids.length / pageSize)])
  }
})

it('stays true when many add and delete at the same moment', async () => {
  const leavers = await db().user.findMany({ where: { orgId, id: { not: admin.id } }, take: 40 })
  await Promise.all([
    ...Array.from({ length: 40 }, () => buildUser({ orgId })),
    ...leavers.map(({ id }) => db().user.delete({ where: { id } })),
    addMany(4500),
  ])
  await expectTrueCounts()
})

it('stays true when old ids come back in the middle', async () => {
  const users = await db().user.findMany({ where: { orgId, id: { not: admin.id } }, orderBy: { id: 'asc' } })
  const leavers = users.filter((_, index) => index % 100 === 0)
  for (const { id } of leavers) await deleteUser(admin.actor, id)
  await expectTrueCounts()
  for (const { id } of leavers) await restoreUser(admin.actor, { id })
  await expectTrueCounts()
  expect(await db().user.count({ where: { orgId } })).toBe(users.length + 1)
})

it('stays true when an addition is rolled back, and when all users go', async () => {
  const taken = db().$transaction(async (tx) => {
    await tx.user.deleteMany({ where: { orgId, id: { not: admin.id } } })
    throw new Error('never mind')
  })
  await expect(taken).rejects.toThrow('never mind')
  await expectTrueCounts()
  await db().user.deleteMany({ where: { orgId, id: { not: admin.id } } })
  await expectTrueCounts()
})

it('counts each organisation by itself', async () => {
  const other = await buildUser()
  expect(await db().userTotal.findUnique({ where: { orgId: other.row.orgId } })).toMatchObject({
    userCount: 1,
  })
})

it('raises the version with whatever changes what is shown, also by hand, and with nothing else', async () => {
  const { id, row } = await buildUser({ orgId })
  const version = async () => (await db().user.findUniqueOrThrow({ where: { id } })).version
  await db().$executeRaw`UPDATE app_user SET is_active = false WHERE id = ${id}`
  expect(await version()).toBe(row.version + 1)
  await db().$executeRaw`UPDATE app_user SET first_name = 'By hand', version = 1 WHERE id = ${id}`
  expect(await version()).toBe(row.version + 2)
  await db().$executeRaw`UPDATE app_user SET last_sign_in_at = now() WHERE id = ${id}`
  expect(await version()).toBe(row.version + 2)
  await expect(db().$executeRaw`UPDATE app_user SET id = ${newId()} WHERE id = ${id}`).rejects.toThrow(
    'never change',
  )
})

async function expectTrueCounts() {
  const ids = (await db().user.findMany({ where: { orgId }, orderBy: { id: 'asc' } })).map((user) => user.id)
  expect(await db().userTotal.findUnique({ where: { orgId } })).toMatchObject({ userCount: ids.length })
  const all = await blocks()
  expect(all[0]?.firstId).toBe('')
  for (const [index, { firstId, userCount }] of all.entries()) {
    const end = all[index + 1]?.firstId
    const inside = ids.filter((id) => id >= firstId && (end === undefined || id < end))
    expect(userCount, `block ${index}`).toBe(inside.length)
    expect(userCount).toBeLessThan(8000)
  }
}

function blocks() {
  return db().userBlock.findMany({ where: { orgId }, orderBy: { firstId: 'asc' } })
}

async function addMany(count: number) {
  const data = Array.from({ length: count }, (_, index) => {
    const id = newId()
    const names = { firstName: 'Many', lastName: String(index), emailAddress: `${id}@example.com` }
    return { id, orgId, ...names, ...accessKeyColumns(newAccessKey(), id) }
  })
  await db().user.createMany({ data })
}

/** Holes of all sizes: single users, a whole block, and the first ones. */
async function removeSome() {
  const users = await db().user.findMany({ where: { orgId, id: { not: admin.id } }, orderBy: { id: 'asc' } })
  const leaving = users.filter((_, index) => index < 3 || index % 7 === 0 || (index > 3900 && index < 8050))
  await db().user.deleteMany({ where: { id: { in: leaving.map(({ id }) => id) } } })
  return { id: leaving[0]?.id }
}
