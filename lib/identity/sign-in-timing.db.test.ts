import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashPassword } from '../passwords/hash-password'
import { buildUser } from '../users/test-support/build-user'
import { startSession } from './start-session'

const pairs = 15

// A busy machine may slow one side for a while; a real difference is there every time.
it('a wrong password takes the same time whether the account exists or not', { retry: 3 }, async () => {
  const passwordHash = await hashPassword('what nobody types here')
  const known: number[] = []
  const unknown: number[] = []
  // In turn, so that both see the same machine; each account and client once, so that nothing is delayed.
  for (let count = 0; count < pairs; count++) {
    const { row } = await buildUser({ passwordHash })
    known.push(await millisecondsOf(row.emailAddress))
    unknown.push(await millisecondsOf(`${randomBytes(6).toString('hex')}@example.com`))
  }
  expect(Math.abs(median(known) / median(unknown) - 1)).toBeLessThan(0.1)
})

async function millisecondsOf(email: string): Promise<number> {
  const origin = { requestId: null, ipAddress: randomBytes(6).toString('hex'), userAgent: null }
  const start = performance.now()
  expect(await startSession({ email, password: 'a wrong password' }, origin)).toBeNull()
  return performance.now() - start
}

function median(values: number[]): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
