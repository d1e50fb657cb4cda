import { beforeEach, expect, it } from 'vitest'
import { type Caller, callerByKey } from '../../identity/caller'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { listUsersByEmail, streamUsersByEmail } from './search-by-email'

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
