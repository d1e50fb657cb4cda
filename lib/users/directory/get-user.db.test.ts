import { beforeEach, expect, it } from 'vitest'
import { callerByKey } from '../../identity/caller'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { getCallerWithKey, getUser, getUserWithKey } from './get-user'

type Person = Awaited<ReturnType<typeof buildUser>>

let admin: Person
let reader: Person
let person: Person

beforeEach(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  reader = await buildUser({ orgId, privileges: { users: 'read' } })
  person = await buildUser({ orgId, privileges: { keys: 'read' } })
})

const withKey = (by: Person, { id }: Pick<Person, 'id'>) =>
  getUserWithKey(callerByKey(by.accessKey, by.actor.origin), id)

it('answers the user as screens show one, without hash or key', async () => {
  const user = await getUser(reader.actor, person.id)
  expect(user).toMatchObject({
    id: person.id,
    emailAddress: person.row.emailAddress,
    privileges: { keys: 'read' },
    hasPassword: true,
  })
  expect(JSON.stringify(user)).not.toMatch(/hash|cipher|accessKey/)
})

it('has the access key for the user and for admins who call with a key', async () => {
  expect((await withKey(person, person)).accessKey).toBe(person.accessKey)
  expect((await withKey(admin, person)).accessKey).toBe(person.accessKey)
  expect((await withKey(reader, person)).accessKey).toBe('')
})

it('finds oneself always, others with users: read, and no user of another organisation', async () => {
  const stranger = await buildUser({ isAdmin: true })
  expect(await getUser(person.actor, person.id)).toMatchObject({ id: person.id })
  const missing = { code: 'not_found' }
  await expect(getUser(person.actor, admin.id)).rejects.toMatchObject(missing)
  await expect(getUser(stranger.actor, person.id)).rejects.toMatchObject(missing)
  await expect(withKey(stranger, person)).rejects.toMatchObject(missing)
  for (const id of ['no id', '0123456789abcdef01234567']) {
    await expect(getUser(admin.actor, id)).rejects.toMatchObject(missing)
    await expect(withKey(admin, { id })).rejects.toMatchObject(missing)
  }
})

it('finds the caller, whatever they may do', async () => {
  const origin = { requestId: null, ipAddress: null, userAgent: null }
  expect(await getCallerWithKey(callerByKey(person.accessKey, origin))).toMatchObject({
    id: person.id,
    accessKey: person.accessKey,
  })
  await expect(getCallerWithKey(callerByKey('f'.repeat(32), origin))).rejects.toMatchObject({
    code: 'unauthenticated',
  })
})
