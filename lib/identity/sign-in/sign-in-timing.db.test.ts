import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { hashPassword } from '../../passwords/hash-password'
import { buildUser } from '../../users/test-support/build-user'
import { startSession } from '../sessions/start-session'

const fewestPairs = 15
const mostPairs = 100

// Hashing gives way to everything else, so on a busy machine single times say little. A real difference stays however
// many are measured; chance does not.
it('a wrong password takes the same time whether the account exists or not, and in however many organisations', {
  timeout: 300_000,
}, async () => {
  const passwordHash = await hashPassword('what nobody types here')
  const known: number[] = []
  const unknown: number[] = []
  const difference = () => Math.abs(median(known) / median(unknown) - 1)
  // In turn, so that both see the same machine; each account and client once, so that nothing is delayed.
  while (known.length < fewestPairs || (known.length < mostPairs && difference() >= 0.1)) {
    const { row } = await buildUser({ passwordHash })
    // In one organisation, and in three.
    for (let others = known.length % 2; others > 0 && others < 3; others++)
      await buildUser({ passwordHash, emailAddress: row.emailAddress })
    known.push(await millisecondsOf(row.emailAddress))
    unknown.push(await millisecondsOf(`${randomBytes(6).toString('hex')}@example.com`))
  }
  expect(difference()).toBeLessThan(0.1)
})

async function millisecondsOf(email: string): Promise<number> {
  const origin = { requestId: null, ipAddress: randomBytes(6).toString('hex'), userAgent: null }
  const start = performance.now()
  expect(await startSession({ email, password: 'a wrong password' }, origin)).toBeNull()
  return performance.now() - start
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
}
