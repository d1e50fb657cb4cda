import { randomBytes } from 'node:crypto'
import type { LoadRequest, LoadResult } from './load'
import type { Row } from './main'
import { partOf, renaming, samplePeople } from './people'
import { bcryptsPerSecond, load, type MeasuredServer, startFloor, startProduct } from './servers'
import { peopleWithPassword, signInRequests } from './sign-in'
import type { Bench } from './with-bench'

const rounds = 3
const seconds = 3
const warmUpSeconds = 1
// What V8 takes to compile a path, on both sides; short rounds would measure the compiler instead.
const firstSeconds = 4
const bcryptSeconds = 16
const connections = 8

/**
 * Requests a second of the product, of the floor and of the plain floor, by turns, and the medians of three rounds. The
 * floor runs the queries of the product without its rules; the plain floor (bench/plain-floor.ts) has its own, so that
 * what ours cost shows as well.
 */
export async function measureRatios(bench: Bench): Promise<Row[]> {
  const plainFloor = await startFloor('plain-floor', {
    ...bench.env,
    DATABASE_URL: bench.databaseUrl,
    API_KEY: bench.adminKey,
  })
  const rows = await compare(bench, plainFloor).finally(() => plainFloor.stop())
  rows.push(...(await compareHashing(bench)))
  const after = await memory(bench)
  const second = await startProduct(bench.env)
  rows.push({ '': 'start of a built copy, PostgreSQL running, ms', product: Math.round(second.readyAfter) })
  await second.stop()
  rows.push({ '': 'memory after the run', ...after })
  return rows
}

async function compare(bench: Bench, plainFloor: MeasuredServer): Promise<Row[]> {
  const people = await samplePeople(bench.database, 1000)
  const scenarios: Record<string, LoadRequest[]> = {
    'L list of 20': [{ path: '/api/users?p=1' }],
    'LD deep page of 20': people.map((_, index) => ({ path: `/api/users?p=${2500 + index}` })),
    'S search by part of an email': people.map(({ email }) => ({
      method: 'POST',
      path: '/api/users/search',
      body: JSON.stringify({ filters: { query: partOf(email) } }),
    })),
    'G get by id': people.map(({ id }) => ({ path: `/api/users/${id}` })),
    'U update': renaming(people),
  }
  const servers = [bench.floor, plainFloor, bench.product]
  const headers = { authorization: bench.adminKey }
  const rows: Row[] = []
  for (const [title, requests] of Object.entries(scenarios)) {
    for (const { url } of servers) {
      const from = servers.length * rounds * 1000
      await load({ url, connections, headers, requests, seconds: firstSeconds, from })
    }
    const results: LoadResult[][] = servers.map(() => [])
    for (let turn = 0; turn < servers.length * rounds; turn++) {
      const which = turn % servers.length
      results[which]?.push(await measure(servers[which] as MeasuredServer, requests, headers, turn))
    }
    const [floor, plain, product] = results.map(median) as [LoadResult, LoadResult, LoadResult]
    rows.push({
      ...row(title, product, floor.perSecond),
      'plain floor': Math.round(plain.perSecond),
      'plain ratio': ratio(product.perSecond, plain.perSecond),
      ...(await memory(bench)),
    })
  }
  return rows
}

async function compareHashing(bench: Bench): Promise<Row[]> {
  // A hash takes a good part of a second, so these run longer, and what is under way at the end weighs little.
  const hashes = await bcryptsPerSecond(bcryptSeconds / 2)
  const additions = Array.from({ length: 2000 }, () => ({
    method: 'POST',
    path: '/api/users',
    body: newUser(),
  }))
  const headers = { authorization: bench.adminKey }
  const signIn = await signInRequests(bench, await peopleWithPassword(bench, 500))
  const hashing = { connections: 4, seconds: bcryptSeconds, from: 0, url: bench.product.url }
  const created = succeeded(await load({ ...hashing, headers, requests: additions }))
  const afterCreating = await memory(bench)
  const signedIn = succeeded(await load({ ...hashing, ...signIn }))
  return [
    { ...row('C create with a password', created, hashes), ...afterCreating },
    { ...row('A sign-in', signedIn, hashes), ...(await memory(bench)) },
  ]
}

/** Resident memory of the product. */
async function memory({ product }: Bench) {
  return { 'MB then': await product.residentMegabytes() }
}

async function measure(
  { url }: MeasuredServer,
  requests: LoadRequest[],
  headers: Record<string, string>,
  turn = 0,
): Promise<LoadResult> {
  const job = { url, connections, headers, requests, from: turn * 1000 }
  await load({ ...job, seconds: warmUpSeconds })
  return succeeded(await load({ ...job, seconds, from: job.from + 500 }))
}

/** @throws Error when a request failed: then nothing was measured */
function succeeded(result: LoadResult): LoadResult {
  if (result.failures === 0) return result
  throw new Error(`${result.failures} of ${result.count} requests failed: ${result.failedWith.join(', ')}`)
}

/** The run with the middle throughput. */
function median(results: LoadResult[]): LoadResult {
  const sorted = results.toSorted((one, other) => one.perSecond - other.perSecond)
  return sorted[Math.floor(sorted.length / 2)] as LoadResult
}

function row(title: string, { perSecond, p50, p99 }: LoadResult, floor: number): Row {
  return {
    '': title,
    product: Number(perSecond.toFixed(perSecond < 100 ? 2 : 0)),
    floor: Number(floor.toFixed(floor < 100 ? 2 : 0)),
    ratio: ratio(perSecond, floor),
    'p50 ms': Number(p50.toFixed(2)),
    'p99 ms': Number(p99.toFixed(2)),
  }
}

function ratio(product: number, floor: number): number {
  return Number((product / floor).toFixed(2))
}

function newUser(): string {
  return JSON.stringify({
    first_name: 'Nova',
    last_name: 'Newcomer',
    email_address: `${randomBytes(8).toString('hex')}@example.com`,
    password: 'a password for the bench',
  })
}
