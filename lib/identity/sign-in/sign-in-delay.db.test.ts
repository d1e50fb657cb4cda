import { randomBytes } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '../../db/database'
import { clearSignInDelay, delayAfter, guardedAttempt, signInDelayOf } from './sign-in-delay'

let emailAddress: string
let ipAddress: string
const tell = vi.fn(async (_: 'failed' | 'refused') => {})
beforeEach(() => {
  tell.mockClear()
  emailAddress = `${randomBytes(6).toString('hex')}@example.com`
  ipAddress = `198.51.100.${Math.floor(Math.random() * 200)}:${randomBytes(4).toString('hex')}`
})

const fail = () => guardedAttempt({ emailAddress, ipAddress, tell }, async () => null)
const succeed = () => guardedAttempt({ emailAddress, ipAddress, tell }, async () => 'in')
/** As if the pause were over. */
const waitOut = () => db().$executeRaw`UPDATE rate_limit SET expire = 0 WHERE key LIKE 'sign-in delay:%'`

describe('failed sign-ins of one account', () => {
  it('are delayed from the fifth on, twice as long each time, up to 15 minutes', () => {
    expect([1, 4, 5, 6, 7, 14, 15, 50].map(delayAfter)).toEqual([0, 0, 1, 2, 4, 512, 900, 900])
  })

  it('meet a refusal with the seconds to wait, for an account that does not exist too', async () => {
    for (let count = 0; count < 5; count++) expect(await fail()).toBeNull()
    await expect(fail()).rejects.toMatchObject({ code: 'limited', retryAfterSeconds: 1 })
    await expect(succeed()).rejects.toMatchObject({ code: 'limited' })
    expect(await signInDelayOf(emailAddress)).toBe(1)
  })

  it('grow the delay while they go on, and never lock for good', async () => {
    for (let count = 0; count < 5; count++) await fail()
    for (const seconds of [2, 4, 8]) {
      await waitOut()
      expect(await fail()).toBeNull()
      expect(await signInDelayOf(emailAddress)).toBe(seconds)
    }
    await waitOut()
    expect(await succeed()).toBe('in')
  })

  it('are forgotten after a success', async () => {
    for (let count = 0; count < 4; count++) await fail()
    await succeed()
    for (let count = 0; count < 4; count++) expect(await fail()).toBeNull()
    expect(await signInDelayOf(emailAddress)).toBe(0)
  })

  it('do not count when the password could not be checked', async () => {
    const broken = () =>
      guardedAttempt({ emailAddress, ipAddress, tell }, async () => {
        throw new Error('busy')
      })
    for (let count = 0; count < 6; count++) await expect(broken()).rejects.toThrow('busy')
    expect(await signInDelayOf(emailAddress)).toBe(0)
    expect(await succeed()).toBe('in')
  })

  it('are forgotten when an admin clears them', async () => {
    for (let count = 0; count < 5; count++) await fail()
    await clearSignInDelay(emailAddress)
    expect(await signInDelayOf(emailAddress)).toBe(0)
    expect(await fail()).toBeNull()
  })

  it('cannot slip through many at the same moment', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 40 }, fail))
    const checked = tries.filter(({ status }) => status === 'fulfilled').length
    // Four free failures, and the one that begins the delay.
    expect(checked).toBe(5)
  })
})

describe('who listens', () => {
  const told = () => tell.mock.calls.map(([outcome]) => outcome)

  it('hears of every wrong password, and of no right one', async () => {
    await fail()
    await fail()
    await succeed()
    expect(told()).toEqual(['failed', 'failed'])
  })

  it('hears once of a storm into a pause, and again of one into the next pause', async () => {
    for (let count = 0; count < 5; count++) await fail()
    await Promise.allSettled(Array.from({ length: 30 }, fail))
    expect(told()).toEqual([...Array(5).fill('failed'), 'refused'])

    await db()
      .$executeRaw`UPDATE rate_limit SET expire = 0 WHERE key LIKE 'sign-in delay:%' OR key LIKE 'sign-in refusal told:%'`
    await fail()
    await Promise.allSettled(Array.from({ length: 30 }, fail))
    expect(told().slice(6)).toEqual(['failed', 'refused'])
  })

  it('hears once of a client address that is out of tries, however many accounts it goes through', async () => {
    const tries = Array.from({ length: 90 }, (_, n) =>
      guardedAttempt({ emailAddress: `${n}-${emailAddress}`, ipAddress, tell }, async () => null),
    )
    await Promise.allSettled(tries)
    expect(told().filter((outcome) => outcome === 'refused')).toHaveLength(1)
  })
})

describe('failed sign-ins from one client address', () => {
  it('are refused after sixty, whatever the account', async () => {
    const tries = Array.from({ length: 70 }, (_, n) =>
      guardedAttempt({ emailAddress: `${n}-${emailAddress}`, ipAddress, tell }, async () => null),
    )
    const refused = (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(10)
  })

  it('count as one from a /64 of IPv6, and from a /48 up to four times as many', async () => {
    const hex = () => randomBytes(2).toString('hex')
    const siteAddress = `2001:db8:${hex()}`
    const refusedOf = async (networks: number, each: number) => {
      const tries = Array.from({ length: networks * each }, (_, n) => {
        const ipAddress = `${siteAddress}:${(n % networks) + 1}:${hex()}:${hex()}:${hex()}:${hex()}`
        const attempt = { emailAddress: `${n}-${emailAddress}`, ipAddress, tell }
        return guardedAttempt(attempt, async () => null)
      })
      return (await Promise.allSettled(tries)).filter(({ status }) => status === 'rejected').length
    }
    expect(await refusedOf(1, 70)).toBe(10)
    emailAddress = `again-${emailAddress}`
    // The first network has used up its own; those seventy are of the site as well as far as they came through.
    expect(await refusedOf(5, 50)).toBe(70)
    expect(tell.mock.calls.filter(([outcome]) => outcome === 'refused')).toHaveLength(1)
  })

  it('do not count successes', async () => {
    for (let count = 0; count < 70; count++) {
      expect(
        await guardedAttempt({ emailAddress: `${count}-${emailAddress}`, ipAddress, tell }, async () => 'in'),
      ).toBe('in')
    }
  })
})

it('stores no address in clear', async () => {
  await fail()
  const rows = await db().rateLimit.findMany()
  expect(
    JSON.stringify(rows, (_, value) => (typeof value === 'bigint' ? String(value) : value)),
  ).not.toContain(emailAddress)
})
