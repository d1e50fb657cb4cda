import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '@/prisma/generated/client'
import { callApi } from '../api/test-support/call-api'
import { listEvents } from '../audit-log/list-events'
import { listDeletedUsers } from '../deleted-users/list-deleted-users'
import { accessKeyHash } from '../secrets/access-key'
import { matchingUsers } from '../users/directory/matching-users'
import { emailPages } from '../users/directory/search-by-email'
import { searchUsers } from '../users/directory/search-users'
import { takeSearchSample } from '../users/directory/speed/search-sample'
import { smallPage } from '../users/directory/speed/small-page'
import { suggestUsers } from '../users/directory/suggest-users'
import { buildUser } from '../users/test-support/build-user'
import { closeDatabase, databasePool, db, inTransaction, sharesOf } from './database'
import { searchLimits } from './search-connections'
import { containing } from './search-text'
import { search } from './searches'

let asker: Awaited<ReturnType<typeof buildUser>>
let other: Awaited<ReturnType<typeof buildUser>>
beforeAll(async () => {
  asker = await buildUser({ isAdmin: true })
  other = await buildUser({ isAdmin: true })
})
afterAll(closeDatabase)

const byCookie = (userId: string) => ({ kind: 'session', userId }) as const
const slow = (seconds: number) => Prisma.sql`SELECT pg_sleep(${seconds})`
const searchFor = (seconds: number, userId = asker.row.id) =>
  search(byCookie(userId), (run) => run(slow(seconds)))

it('connections are shared out: at least one for changes, and a third at most for searches', () => {
  expect(sharesOf(10)).toEqual({ searches: 3, shortReads: 1, others: 6 })
  expect(sharesOf(3)).toEqual({ searches: 1, shortReads: 1, others: 1 })
  expect(sharesOf(2)).toEqual({ searches: 1, shortReads: 0, others: 1 })
  expect(sharesOf(1)).toEqual({ searches: 1, shortReads: 0, others: 1 })
})

describe('SQL of a search', () => {
  it.each([
    ['a pattern', () => db().$queryRaw`SELECT id FROM app_user WHERE email_address LIKE ${containing('x')}`],
    ['a filter', () => db().$queryRaw`SELECT id FROM app_user WHERE ${matchingUsers(asker.row.orgId, {})}`],
  ])('is refused by other connections: %s', async (_, run) => {
    await expect(Promise.resolve().then(run)).rejects.toThrow('run it with search()')
  })

  it('is stopped in PostgreSQL after three seconds, with a sentence', async () => {
    await expect(searchFor(30)).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining('stopped after 3 seconds'),
    })
    const [{ running }] = await db().$queryRaw<[{ running: number }]>`
      SELECT count(*)::int AS running FROM pg_stat_activity
      WHERE query LIKE 'SELECT pg_sleep%' AND state = 'active' AND datname = current_database()`
    expect(running).toBe(0)
  })
})

type Plan = { 'Relation Name'?: string; 'Subplan Name'?: string; 'Actual Loops': number; Plans?: Plan[] }

describe('the search of a program', () => {
  it.each([
    ['a short part', emailPages().short, 'CTE matching', ['%exam%', 100, 0, 1001]],
    ['a long part', emailPages().long, 'CTE matching', ['%exam%', 100, 0, 1001, '%exam%']],
    ['a rare part', smallPage(), 'CTE candidate', ['%exam%', '%exam%', 100, 0]],
  ] as const)('reads no user for a key that is none: %s', async (_, query, reading, parameters) => {
    const readsOf = async (accessKey: string) => {
      const values = [Buffer.from(accessKeyHash(accessKey)), ...parameters]
      const { rows } = await databasePool().query<{ 'QUERY PLAN': [{ Plan: Plan }] }>({
        text: `EXPLAIN (ANALYZE, FORMAT JSON) ${query.key.text}`,
        values,
      })
      const all = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)]
      return (rows[0]?.['QUERY PLAN'] ?? [])
        .flatMap(({ Plan }) => all(Plan))
        .filter((plan) => plan['Subplan Name'] === reading)
        .flatMap(all)
        .filter((plan) => plan['Relation Name'] === 'app_user')
        .map((plan) => plan['Actual Loops'])
    }
    expect(await readsOf('nobody’s')).toEqual([0])
    expect(await readsOf(asker.accessKey)).toEqual([1])
  })
})

describe('while one user searches forty times at once', () => {
  it('most are refused at once, other users do not wait, and changes continue', async () => {
    let isOver = false
    const storm = Promise.allSettled(Array.from({ length: 40 }, () => searchFor(2)))
    void storm.then(() => {
      isOver = true
    })
    await sleep(50)
    // More changes at once than there are connections left for them.
    const changes = Array.from({ length: 20 }, () => inTransaction((tx) => tx.$queryRaw`SELECT 1`))
    await Promise.all([...changes, searchFor(0, other.row.id)])
    expect(isOver).toBe(false)

    const outcomes = await storm
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused.length).toBeGreaterThanOrEqual(40 - searchLimits.atOncePerUser)
    for (const outcome of refused) {
      expect(outcome).toMatchObject({ reason: { code: expect.stringMatching(/^(limited|busy)$/) } })
    }
    expect(await searchFor(0)).toHaveLength(1)
  })

  it('every screen that searches tells so, and the API answers 429 to the cookie and 503 to a key', async () => {
    const { actor } = asker
    await takeSearchSample()
    const searched = (part: string) => callApi('GET', `/api/users/search?q=${part}`, { key: asker.accessKey })
    // Loads the route, which would take as long as some of the searches below.
    await searched('nobody.has.this')
    const storm = Promise.allSettled(
      Array.from({ length: searchLimits.atOncePerUser }, () =>
        search({ kind: 'session', userId: actor.userId }, (run) => run(slow(2.5))),
      ),
    )
    const byKeys = Promise.allSettled(
      Array.from({ length: 4 }, () => search({ kind: 'key' }, (run) => run(slow(2.9)))),
    )
    await sleep(100)
    const cookie = { ...actor, kind: 'session' as const, sessionId: 'x' }
    for (const refused of [
      searchUsers(cookie, { filter: { query: 'a b' }, page: 1 }),
      searchUsers(cookie, { filter: { status: 'active' }, page: 1 }),
      searchUsers(cookie, { page: 7 }),
      suggestUsers(cookie, 'ab'),
      listEvents(cookie, { person: 'ada' }, { cursor: null }),
      listDeletedUsers(cookie, { query: 'ada', page: 1 }),
    ]) {
      await expect(refused).rejects.toMatchObject({ code: 'limited', retryAfterSeconds: 2 })
    }
    // The pages on which these screens open go on.
    expect((await searchUsers(cookie, { page: 1 })).users.length).toBeGreaterThan(0)
    expect((await listEvents(cookie, {}, { cursor: null })).events).toBeDefined()

    // A part that few users have does not wait for them, as it looks at few users.
    const small = await searched('nobody.has.this')
    expect(small.text).toBe('{"users":[],"pages":0}')
    const answer = await searched('ad')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('2')
    expect(answer.json).toMatchObject({
      Status: 'Error',
      Message: expect.stringContaining('searches are running'),
    })
    await Promise.all([storm, byKeys])
  })
})
