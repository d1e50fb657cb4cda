import { expect, it } from 'vitest'
import { env } from '../env'
import { buildUser } from '../users/test-support/build-user'
import { judgeSecret } from './judge-secret'

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
