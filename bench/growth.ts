import type { LoadRequest } from './load'
import type { Bench, Row } from './main'
import { partOf, samplePeople } from './people'
import { admin, load } from './servers'

const million = 1_000_000
const seconds = 5

/** What a request costs with a thousand users and with a million: milliseconds of one client, one after the other. */
export async function measureGrowth(bench: Bench): Promise<Row[]> {
  // The first seconds are the compiler's.
  await costs(bench, 1000)
  const few = await costs(bench, 1000)
  const began = performance.now()
  await admin(bench.env, ['seed', '--users', String(million - 1000)])
  const seedSeconds = Math.round((performance.now() - began) / 1000)
  await bench.database.query('VACUUM ANALYZE')
  const many = await costs(bench, million)

  const rows: Row[] = Object.entries(few).map(([title, cost]) => ({
    '': title,
    '1,000 users, ms': Number(cost.toFixed(2)),
    '1,000,000 users, ms': Number((many[title] ?? Number.NaN).toFixed(2)),
    growth: Number(((many[title] ?? Number.NaN) / cost).toFixed(2)),
  }))
  rows.push({ '': 'seeding 999,000 users, s', '1,000,000 users, ms': seedSeconds })
  return [...rows, ...(await streamEverybody(bench))]
}

async function costs({ product, database, adminKey }: Bench, users: number): Promise<Record<string, number>> {
  const people = await samplePeople(database, 500)
  const deep = Math.floor(users / 20 / 2)
  const scenarios: Record<string, LoadRequest[]> = {
    'first page of 20': [{ path: '/api/users?p=1' }],
    'page in the middle': [{ path: `/api/users?p=${deep}` }],
    'last page': [{ path: `/api/users?p=${users / 20}` }],
    'get by id': people.map(({ id }) => ({ path: `/api/users/${id}` })),
    'search for one person': people.map(({ email }) => search(partOf(email))),
    'search for a whole address': people.map(({ email }) => search(email)),
    'search for what everybody has': [search('example')],
    'search for what nobody has': [search('nobody.has.this')],
  }
  const costs: Record<string, number> = {}
  for (const [title, requests] of Object.entries(scenarios)) {
    const job = { url: product.url, connections: 1, headers: { authorization: adminKey }, requests, from: 0 }
    await load({ ...job, seconds: 1 })
    costs[title] = (await load({ ...job, seconds })).p50
  }
  return costs
}

function search(part: string): LoadRequest {
  return { method: 'POST', path: '/api/users/search', body: JSON.stringify({ filters: { query: part } }) }
}

async function streamEverybody({ product, adminKey }: Bench): Promise<Row[]> {
  const before = await product.residentMegabytes()
  let most = before
  const watch = setInterval(async () => {
    most = Math.max(most, await product.residentMegabytes())
  }, 200)
  const began = performance.now()
  const answer = await fetch(`${product.url}/api/users?p=-1`, { headers: { authorization: adminKey } })
  let bytes = 0
  for await (const chunk of answer.body ?? []) bytes += chunk.byteLength
  const took = (performance.now() - began) / 1000
  clearInterval(watch)
  return [
    { '': 'p=-1: seconds for everybody', '1,000,000 users, ms': Number(took.toFixed(1)) },
    { '': 'p=-1: MB sent', '1,000,000 users, ms': Math.round(bytes / 1e6) },
    { '': `p=-1: most MB of memory meanwhile (${before} before)`, '1,000,000 users, ms': most },
  ]
}
