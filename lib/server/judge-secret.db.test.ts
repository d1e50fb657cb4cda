import { expect, it } from 'vitest'
import { env } from '../env'
import { buildUser } from '../users/test-support/build-user'
import { judgeAdminSecret, judgeSecret } from './judge-secret'

it('an AUTH_SECRET that can be guessed is refused while there are no users, and warned of afterwards', async () => {
  const { DATABASE_URL } = env()
  const weak = 'x'.repeat(32)
  await expect(judgeSecret(DATABASE_URL, weak)).rejects.toThrow(
    'AUTH_SECRET can be guessed, because it repeats itself; generate one with: openssl rand -base64 33.',
  )
  await expect(judgeSecret(DATABASE_URL, 'quiet lake at noon, seven herons')).resolves.toBeNull()

  await buildUser()
  await expect(judgeSecret(DATABASE_URL, weak)).resolves.toMatch(
    /^AUTH_SECRET can be guessed, because it repeats/,
  )
  await expect(judgeSecret(DATABASE_URL, 'quiet lake at noon, seven herons')).resolves.toBeNull()
})

it('an ADMIN_SECRET that can be guessed is refused, unless that is wanted: then it is warned of', () => {
  const judge = (ADMIN_SECRET?: string, ALLOW_WEAK_ADMIN_SECRET = false) =>
    judgeAdminSecret({ ADMIN_SECRET, ALLOW_WEAK_ADMIN_SECRET })
  expect(judge()).toBeNull()
  expect(judge('quiet lake at noon, seven herons')).toBeNull()
  expect(() => judge('12345678901234567890123456')).toThrow(/^ADMIN_SECRET can be guessed, because it /)
  expect(() => judge('changeme-changeme-changeme')).toThrow('it is the example of a manual')
  expect(judge('12345', true)).toMatch(/^ALLOW_WEAK_ADMIN_SECRET is on/)
})
