import { beforeAll, describe, expect, it } from 'vitest'
import { databasePool, db } from '../../../db/database'
import { newId } from '../../../db/new-id'
import { callerByKey } from '../../../identity/caller'
import { accessKeyColumns, newAccessKey } from '../../../secrets/access-key'
import { buildOrganisation, buildUser } from '../../test-support/build-user'
import { listUsersByEmail } from '../search-by-email'
import { lookUp } from './look-up'
import { takeSearchSample } from './search-sample'
import { readSmallPage, smallPage } from './small-page'

let orgId: string
let caller: ReturnType<typeof callerByKey>

beforeAll(async () => {
  orgId = await buildOrganisation()
  const admin = await buildUser({ orgId, isAdmin: true })
  caller = callerByKey(admin.accessKey, admin.actor.origin)
  await addUsers(40, 'regular')
  await takeSearchSample()
})

describe('a part that few users have', () => {
  it('is found by a small page, page after page, and counted', async () => {
    expect(lookUp('regular.7').isSmall).toBe(true)
    const found = await readSmallPage(caller, ['%regular.7%', '%regul%', 20, 0])
    expect(found?.users.map(({ user }) => user.emailAddress)).toEqual(['regular.7@example.com'])
    expect(found?.total).toBe(1)
    const second = await readSmallPage(caller, ['%regular.%', '%regul%', 25, 25])
    expect([second?.users.length, second?.total]).toEqual([15, 40])
  })

  it('is not found in another organisation, nor by a name', async () => {
    await buildUser({ emailAddress: 'regular.7@elsewhere.example' })
    await buildUser({ orgId, lastName: 'regular.7' })
    const { users, total } = await listUsersByEmail(caller, { emailPart: 'Regular.7', page: 1 })
    expect(users.map((user) => user.emailAddress)).toEqual(['regular.7@example.com'])
    expect(total).toBe(1)
  })

  it('that many have got since is found and counted all the same', async () => {
    await addUsers(1005, 'newcomer')
    expect(lookUp('newcomer').isSmall).toBe(true)
    expect(await readSmallPage(caller, ['%newcomer%', '%newco%', 20, 0])).toBeNull()
    const { users, total } = await listUsersByEmail(caller, { emailPart: 'newcomer', page: 2 })
    expect(users[0]?.emailAddress).toMatch(/^newcomer\./)
    expect(total).toBe(1001)
  })
})

it('the plan that is made once reads the index, also among many users', async () => {
  await databasePool().query('ANALYZE app_user')
  const { rows } = await databasePool().query<{ 'QUERY PLAN': string }>(
    `EXPLAIN (GENERIC_PLAN) ${smallPage().key.text}`,
  )
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('app_user_search_idx')
})

async function addUsers(count: number, name: string) {
  const data = Array.from({ length: count }, (_, index) => {
    const id = newId()
    const email = { emailAddress: `${name}.${index}@example.com` }
    return { id, orgId, firstName: 'Jo', lastName: 'Doe', ...email, ...accessKeyColumns(newAccessKey(), id) }
  })
  await db().user.createMany({ data })
}
