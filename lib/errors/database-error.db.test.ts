import { describe, expect, it } from 'vitest'
import { databasePool, db, inTransaction } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { isDatabaseUnavailable, loggable, violatesUnique } from './database-error'

async function failureOf(work: () => Promise<unknown>): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

describe('what an error may say in the log', () => {
  it('quotes no argument of a statement that Prisma refuses to make', async () => {
    const data = { passwordHash: 'a-hash-of-somebody', emailAddress: undefined } as object
    const error = await failureOf(() => db().user.updateMany({ where: {}, data }))

    expect(String(error)).toContain('a-hash-of-somebody')
    expect(JSON.stringify(loggable(error))).not.toContain('a-hash-of-somebody')
    expect(loggable(error).message).toMatch(/undefined/)
  })

  it('quotes no row that PostgreSQL refuses to take', async () => {
    const person = await buildUser()
    const change = { where: { id: person.id }, data: { firstName: '' } }
    const error = await failureOf(() => db().user.update(change))

    const line = JSON.stringify(loggable(error))
    expect(line).toContain('app_user_first_name_length')
    expect(line).not.toContain(person.row.emailAddress)
    expect(line).not.toContain(person.row.passwordHash)
  })
})

it('tells a taken email from other conflicts', async () => {
  const { orgId, emailAddress } = (await buildUser()).row
  const error = await failureOf(() => buildUser({ orgId, emailAddress }))

  expect(violatesUnique(error, 'app_user_org_id_email_address_key')).toBe(true)
  expect(violatesUnique(error, 'app_user_pkey')).toBe(false)
  expect(isDatabaseUnavailable(error)).toBe(false)
})

it.each([
  ['25006', 'a read-only database'],
  ['53100', 'a full disk'],
  ['53200', 'no memory left'],
  ['53300', 'no connection left'],
  ['53400', 'a limit of its configuration'],
  ['57P01', 'a stop'],
  ['57P03', 'a start'],
  ['58030', 'a broken disk'],
])('knows what PostgreSQL says of %s, %s, through Prisma and without', async (state) => {
  const sql = `DO $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '${state}'; END $$`
  expect(isDatabaseUnavailable(await failureOf(() => db().$executeRawUnsafe(sql)))).toBe(true)
  expect(isDatabaseUnavailable(await failureOf(() => databasePool().query(sql)))).toBe(true)
  const inside = () => inTransaction((tx) => tx.$executeRawUnsafe(sql))
  expect(isDatabaseUnavailable(await failureOf(inside))).toBe(true)
})

it('knows a connection that PostgreSQL ended', async () => {
  const error = await failureOf(() => db().$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`)
  expect(isDatabaseUnavailable(error)).toBe(true)
})
