import { randomBytes } from 'node:crypto'
import type { LoadRequest, LoadResult } from './load'
import type { Row } from './main'
import { partOf, samplePeople } from './people'
import { bcryptsPerSecond, load, type MeasuredServer, startProduct } from './servers'
import { peopleWithPassword, signInRequests } from './sign-in'
import type { Bench } from './with-bench'

const rounds = 3
const seconds = 3
const warmUpSeconds = 1
// What V8 takes to compile a path, on both sides; short rounds would measure the compiler instead.
const firstSeconds = 4
const bcryptSeconds = 16
const connections = 8

/** Requests a second of the product and of the floor, by turns, and the medians of three rounds. */
export async function measureRatios(bench: Bench): Promise<Row[]> {
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
    'U update': Array.from({ length: 20_000 }, (_, index) => ({
      method: 'PUT',
      path: `/api/users/${people[index % people.length]?.id}`,
      body: JSON.stringify({ last_name: `Name ${index}` }),
    })),
  }
  const headers = { authorization: bench.adminKey }
  const rows: Row[] = []
  for (const [title, requests] of Object.entries(scenarios)) {
    for (const { url } of [bench.floor, bench.product]) {
      await load({ url, connections, headers, requests, seconds: firstSeconds, from: 2 * rounds * 1000 })
    }
    const floor: LoadResult[] = []
    const product: LoadResult[] = []
    for (let round = 0; round < rounds; round++) {
      floor.push(await measure(bench.floor, requests, headers, 2 * round))
      product.push(await measure(bench.product, requests, headers, 2 * round + 1))
    }
    rows.push({ ...row(title, median(product), median(floor).perSecond), ...(await memory(bench)) })
  }

  // A hash takes a good part of a second, so these run longer, and what is under way at the end weighs little.
  const hashes = await bcryptsPerSecond(bcryptSeconds / 2)
  const additions = Array.from({ length: 2000 }, () => ({
    method: 'POST',
    path: '/api/users',
    body: newUser(),
  }))
  const signIn = await signInRequests(bench, await peopleWithPassword(bench, 500))
  const hashing = { connections: 4, seconds: bcryptSeconds, from: 0, url: bench.product.url }
  const created = succeeded(await load({ ...hashing, headers, requests: additions }))
  const afterCreating = await memory(bench)
  const signedIn = succeeded(await load({ ...hashing, ...signIn }))
  rows.push({ ...row('C create with a password', created, hashes), ...afterCreating })
  rows.push({ ...row('A sign-in', signedIn, hashes), ...(await memory(bench)) })

  const second = await startProduct(bench.env)
  rows.push({ '': 'start of a built copy, PostgreSQL running, ms', product: Math.round(second.readyAfter) })
  await second.stop()
  return rows
}

/** Resident memory of the product; in the last row it is that after the run. */
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
    ratio: Number((perSecond / floor).toFixed(2)),
    'p50 ms': Number(p50.toFixed(2)),
    'p99 ms': Number(p99.toFixed(2)),
  }
}

function newUser(): string {
  return JSON.stringify({
    first_name: 'Nova',
    last_name: 'Newcomer',
    email_address: `${randomBytes(8).toString('hex')}@example.com`,
    password: 'a password for the bench',
  })
}
