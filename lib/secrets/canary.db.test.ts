import { afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '../db/database'
import { env } from '../env'
import { acceptSecret } from '../setup/accept-secret'
import { buildUser } from '../users/test-support/build-user'
import { accessKeyColumns, newAccessKey } from './access-key'
import { refuseOtherSecret } from './canary'

const { AUTH_SECRET } = env()
const check = () => refuseOtherSecret(env().DATABASE_URL)
const otherSecret =
  /^AUTH_SECRET is not the one .* restore the previous one .* accept the loss of .* "npm run admin -- accept-secret"\.$/

beforeEach(async () => {
  await db().secretCanary.deleteMany()
})
afterEach(() => useSecret(AUTH_SECRET))

function useSecret(secret: string) {
  env().AUTH_SECRET = secret
}

test('a start leaves a canary, and another secret is refused from then on', async () => {
  await check()
  await check()
  useSecret('another secret, as long as it has to be: 42')
  await expect(check()).rejects.toThrow(otherSecret)
  useSecret(AUTH_SECRET)
  await check()
})

test('an installation without canary is judged by its access keys, one that can be opened is enough', async () => {
  const { id } = await buildUser()
  await buildUser()
  useSecret('another secret, as long as it has to be: 42')
  await expect(check()).rejects.toThrow(otherSecret)
  expect(await db().secretCanary.count()).toBe(0)

  await db().user.update({ where: { id }, data: accessKeyColumns(newAccessKey(), id) })
  await check()
  useSecret(AUTH_SECRET)
  await expect(check()).rejects.toThrow(otherSecret)
})

test('of two hosts that leave the first canary at once with different secrets, one is refused', async () => {
  await db().session.deleteMany()
  await db().user.deleteMany()
  await check()
  const canary = await db().secretCanary.findFirstOrThrow()
  useSecret('another secret, as long as it has to be: 42')
  await expect(check()).rejects.toThrow(otherSecret)
  expect(await db().secretCanary.findFirst()).toEqual(canary)
})

test('accepting another secret ends sessions, tells what is dead, and is in the audit log', async () => {
  const { id } = await buildUser()
  await check()
  await expect(acceptSecret()).rejects.toThrow(/is the one that encrypted the data/)

  const expiresAt = new Date(Date.now() + 60_000)
  await db().session.create({ data: { id: 'a'.repeat(64), userId: id, expiresAt } })
  useSecret('another secret, as long as it has to be: 42')
  const users = (await db().user.count()) + (await db().deletedUser.count())
  const lost = { sessions_ended: 1, access_keys_dead: users, mails_without_link: 0 }
  expect(await acceptSecret()).toEqual(lost)
  await check()
  expect(await db().session.count()).toBe(0)
  const event = await db().auditEvent.findFirstOrThrow({ where: { action: 'secret.accepted' } })
  expect(event).toMatchObject({ actorKind: 'cli', changes: { sessions_ended: [null, 1] } })

  useSecret(AUTH_SECRET)
  await expect(check()).rejects.toThrow(otherSecret)
})
