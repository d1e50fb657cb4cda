import type { LoadRequest } from './load'
import type { Row } from './main'
import { median } from './median'
import { partOf, samplePeople } from './people'
import { load } from './servers'
import { type Bench, withBench } from './with-bench'

const million = 1_000_000
const rounds = 5
const seconds = 2

/**
 * What a request costs with a thousand users and with a million: milliseconds of one client, one after the other, on two
 * installations by turns. Medians of the rounds.
 */
export function measureGrowth(few: Bench): Promise<Row[]> {
  return withBench(million, async (many) => {
    const requestsOfFew = await requests(few, 1000)
    const rows: Row[] = []
    for (const [title, ofMany] of Object.entries(await requests(many, million))) {
      const ofFew = requestsOfFew[title] ?? []
      // The first seconds are the compiler's.
      await cost(few, ofFew)
      await cost(many, ofMany)
      const costs: [number, number][] = []
      for (let round = 0; round < rounds; round++)
        costs.push([await cost(few, ofFew), await cost(many, ofMany)])
      const [before, after] = [median(costs.map(([cost]) => cost)), median(costs.map(([, cost]) => cost))]
      rows.push({
        '': title,
        '1,000 users, ms': Number(before.toFixed(2)),
        '1,000,000 users, ms': Number(after.toFixed(2)),
        growth: Number((after / before).toFixed(2)),
      })
    }
    rows.push({ '': 'seeding, s', '1,000,000 users, ms': Math.round(many.seedSeconds) })
    return [...rows, ...(await streamEverybody(many))]
  })
}

async function requests({ database }: Bench, users: number): Promise<Record<string, LoadRequest[]>> {
  const people = await samplePeople(database, 500)
  const deep = Math.floor(users / 20 / 2)
  return {
    'first page of 20': [{ path: '/api/users?p=1' }],
    'page in the middle': [{ path: `/api/users?p=${deep}` }],
    'last page': [{ path: `/api/users?p=${users / 20}` }],
    'get by id': people.map(({ id }) => ({ path: `/api/users/${id}` })),
    'search for one person': people.map(({ email }) => search(partOf(email))),
    'search for a whole address': people.map(({ email }) => search(email)),
    'search for what everybody has': [search('example')],
    'search for what nobody has': [search('nobody.has.this')],
  }
}

async function cost({ product, adminKey }: Bench, requests: LoadRequest[]): Promise<number> {
  const headers = { authorization: adminKey }
  return (await load({ url: product.url, connections: 1, headers, requests, seconds, from: 0 })).p50
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
