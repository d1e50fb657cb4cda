import { beforeEach, expect, it } from 'vitest'
import type { Prisma } from '@/prisma/generated/client'
import { databasePool, db } from '../../db/database'
import { newId } from '../../db/new-id'
import { type Caller, callerByKey } from '../../identity/caller'
import { accessKeyHash } from '../../secrets/access-key'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { readUsers } from './read-users'
import { emailPages, listUsersByEmail, streamUsersByEmail } from './search-by-email'
import { smallPage } from './speed/small-page'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let reader: Person
let ann: Person
let hanna: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  reader = await buildUser({
    orgId,
    emailAddress: `reader.${orgId}@example.com`,
    privileges: { users: 'read' },
  })
  ann = await buildUser({ orgId, emailAddress: `ann.${orgId}@example.com` })
  hanna = await buildUser({ orgId, emailAddress: `hanna.${orgId}@example.com` })
})

const callerOf = ({ accessKey, actor }: Person) => callerByKey(accessKey, actor.origin)
const listed = async (caller: Caller, emailPart: string) =>
  (await listUsersByEmail(caller, { emailPart, page: 1 })).users.map(({ id }) => id)

async function streamed(caller: Caller, emailPart: string): Promise<string[]> {
  const ids: string[] = []
  for await (const batch of streamUsersByEmail(caller, emailPart)) ids.push(...batch.map(({ id }) => id))
  return ids
}

it.each([
  ['page', listed],
  ['stream', streamed],
])(
  'finds a part of the email address in any case, short or long, of one organisation: as a %s',
  async (_, find) => {
    await buildUser({ emailAddress: `ann.${orgId}@elsewhere.example` })
    const caller = callerOf(reader)
    expect(await find(caller, `ANN.${orgId}`)).toEqual([ann.id])
    expect(await find(caller, 'nn')).toEqual([ann.id, hanna.id])
    expect(await find(caller, 'an_')).toEqual([])
    expect(await find(caller, orgId)).toEqual([reader.id, ann.id, hanna.id])
  },
)

it('is for users who may see the list', async () => {
  await expect(listed(callerOf(ann), 'ann')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(streamed(callerOf(ann), 'ann')).rejects.toMatchObject({ code: 'forbidden' })
})

it('looks at no user for a key that may not list any', async () => {
  const values = ['%nn%', 100, 0, 1001]
  const pages = emailPages()
  const asked = [
    [pages.short, values],
    [pages.long, [...values, '%nn%']],
    [smallPage(), ['%nn%', '%nn%', 100, 0]],
  ] as const
  for (const [query, given] of asked) {
    expect((await readUsers(callerOf(reader), query, [...given])).users).toHaveLength(2)
    expect((await readUsers(callerOf(ann), query, [...given])).users).toEqual([])
  }
})

it('PostgreSQL knows how common a part is, so it walks along the users instead of sorting all of them', async () => {
  const data = Array.from({ length: 3000 }, (_, index) => {
    const id = newId()
    const emailAddress = `common.${index}.${orgId}@people.example`
    return { ...ann.row, id, emailAddress, accessKeyHash: new Uint8Array(accessKeyHash(id)) }
  })
  await db().user.createMany({ data: data as Prisma.UserCreateManyInput[] })
  await databasePool().query('ANALYZE app_user')
  const text =
    "EXPLAIN (FORMAT JSON) SELECT FROM app_user WHERE folded_address(email_address) LIKE '%@people%'"
  const { rows } = await databasePool().query(text)
  expect(rows[0]['QUERY PLAN'][0].Plan['Plan Rows']).toBeGreaterThan(1000)
})
