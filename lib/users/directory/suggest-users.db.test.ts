import { beforeAll, describe, expect, it } from 'vitest'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { suggestUsers } from './suggest-users'

let manager: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  const orgId = await buildOrganisation()
  const of = { orgId, privileges: { users: 'read' } as const }
  manager = await buildUser({ ...of, firstName: 'Zoë', lastName: 'Admin', emailAddress: 'zoe@x.test' })
  await buildUser({ orgId, firstName: 'Bert', lastName: 'Adler', emailAddress: 'bert_1%@y.test' })
  await buildUser({ orgId, firstName: 'anna', lastName: 'Berg', privileges: { keys: 'write' } })
  for (let index = 0; index < 10; index += 1) await buildUser({ orgId, lastName: `Many-${index}` })
  await buildUser({ firstName: 'Anna', lastName: 'Elsewhere' })
})

const names = async (typed: string) =>
  (await suggestUsers(manager.actor, typed)).users.map((user) => user.firstName)

describe('people suggested while one types', () => {
  it.each([
    ['ANNA be', ['anna']],
    ['ber', ['anna', 'Bert']],
    ['zoe', ['Zoë']],
    ['Zoë@X', ['Zoë']],
    ['@y.test', ['Bert']],
    ['_1%', ['Bert']],
    ['   ', []],
    ['nobody', []],
    ['\ud800\0', []],
  ])('%j finds %j', async (typed, found) => {
    expect(await names(typed)).toEqual(found)
  })

  it('tells what they may do, and nothing secret', async () => {
    const { users } = await suggestUsers(manager.actor, 'anna berg')
    expect(JSON.stringify(users)).not.toMatch(/hash|cipher|accessKey/i)
    expect(users[0]?.privileges).toEqual({ keys: 'write' })
  })

  it('stops after a few and says that there are more', async () => {
    const { users, hasMore } = await suggestUsers(manager.actor, 'many-')
    expect(users).toHaveLength(8)
    expect(hasMore).toBe(true)
  })

  it('refuses an actor who may not list users', async () => {
    const nobody = await buildUser()
    await expect(suggestUsers(nobody.actor, 'anna')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
