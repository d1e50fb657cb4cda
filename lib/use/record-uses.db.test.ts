import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildSession, callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { uses } from '../measures/uses'
import { buildUser } from '../users/test-support/build-user'
import { recordUses } from './record-uses'

const recorder = recordUses()
let told: unknown[] = []

beforeAll(() => uses.hear((use) => told.push(use)))
afterAll(() => recorder.stop())

const sectionsOf = async (userId: string) => {
  await recorder.flush()
  const rows = await db().sectionUse.findMany({ where: { userId }, orderBy: { section: 'asc' } })
  return rows.map(
    ({ section, readOn, writtenOn }) => `${section}${readOn ? ' read' : ''}${writtenOn ? ' written' : ''}`,
  )
}

it('sections that are read and written are written down by day, and the key by time and address', async () => {
  const manager = await buildUser({ privileges: { users: 'write', audit_logs: 'read' } })
  const { orgId } = manager.row
  const person = await buildUser({ orgId })
  const key = manager.accessKey
  await callApi('GET', '/api/users', { key, headers: { 'x-gatehouse-client-address': '192.0.2.7' } })
  expect(await sectionsOf(manager.id)).toEqual(['users read'])
  await callApi('PUT', `/api/users/${person.id}`, { key, body: { first_name: 'Other' } })
  await callApi('GET', '/api/audit-logs', { key })
  expect(await sectionsOf(manager.id)).toEqual(['audit_logs read', 'users read written'])
  const use = await db().userUse.findUniqueOrThrow({ where: { userId: manager.id } })
  expect(use.keyUsedFrom).toBe('192.0.2.7')
  expect(Date.now() - Number(use.keyUsedAt)).toBeLessThan(60_000)
  expect(use.lastUsedAt.getTime()).toBeGreaterThanOrEqual(Number(use.keyUsedAt))
})

it('what was refused, and what all may do to themselves, is no use of a section', async () => {
  const person = await buildUser({ privileges: { log: 'read' } })
  const key = person.accessKey
  await callApi('GET', '/api/users', { key })
  await callApi('GET', `/api/users/${person.id}`, { key })
  await callApi('PUT', `/api/users/${person.id}`, { key, body: { first_name: 'Own' } })
  expect(await sectionsOf(person.id)).toEqual([])
  expect(await db().userUse.count({ where: { userId: person.id } })).toBe(1)
})

it('a session is a use of the account, not of its key', async () => {
  const person = await buildUser({ privileges: { users: 'read' } })
  await callApi('GET', '/api/users', { session: await buildSession(person.id) })
  expect(await sectionsOf(person.id)).toEqual(['users read'])
  const use = await db().userUse.findUniqueOrThrow({ where: { userId: person.id } })
  expect(use).toMatchObject({ keyUsedAt: null, keyUsedFrom: null })
})

it('the same is told once a minute, and a later day is kept', async () => {
  const admin = await buildUser({ isAdmin: true })
  told = []
  for (let count = 0; count < 5; count++) await callApi('GET', '/api/users', { key: admin.accessKey })
  expect(told).toEqual([
    { userId: admin.id, keyFrom: null },
    { userId: admin.id, section: { key: 'users', isWritten: false } },
  ])
  await db().sectionUse.create({
    data: {
      userId: admin.id,
      section: 'users',
      readOn: new Date('2099-01-01'),
      writtenOn: new Date('2020-01-01'),
    },
  })
  await recorder.flush()
  const row = await db().sectionUse.findFirstOrThrow({ where: { userId: admin.id } })
  expect([row.readOn, row.writtenOn]).toEqual([new Date('2099-01-01'), new Date('2020-01-01')])
})

it('without a database it is kept for the next try', async () => {
  const admin = await buildUser({ isAdmin: true })
  await callApi('GET', '/api/users', { key: admin.accessKey })
  await db().$executeRaw`ALTER TABLE user_use RENAME TO user_use_away`
  await recorder.flush()
  await db().$executeRaw`ALTER TABLE user_use_away RENAME TO user_use`
  expect(await sectionsOf(admin.id)).toEqual(['users read'])
})
