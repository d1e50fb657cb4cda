import type { LoadRequest } from './load'
import type { Row } from './main'
import { median } from './median'
import { samplePeople } from './people'
import { load } from './servers'
import { type Bench, withBench } from './with-bench'

const users = 100_000
const groups = 3
const rounds = 5
const seconds = 3
const connections = 8
const changes = 9

/**
 * What groups cost: requests a second with 100,000 users in no group and with all of them in three groups, on two installations
 * by turns, medians of the rounds; and how long it takes to change a group that all of them are in.
 */
export function measureGroups(none: Bench): Promise<Row[]> {
  return withBench(users, async (grouped) => {
    const ids = await putEverybodyIn(grouped)
    const rows: Row[] = []
    const ofNone = await requests(none)
    for (const [title, ofGrouped] of Object.entries(await requests(grouped))) {
      const asked = ofNone[title] ?? []
      await perSecond(none, asked)
      await perSecond(grouped, ofGrouped)
      const pairs: [number, number][] = []
      for (let round = 0; round < rounds; round++) {
        pairs.push([await perSecond(none, asked), await perSecond(grouped, ofGrouped)])
      }
      rows.push({
        '': title,
        'no group/s': Math.round(median(pairs.map(([before]) => before))),
        'three groups/s': Math.round(median(pairs.map(([, after]) => after))),
        ratio: Number(median(pairs.map(([before, after]) => after / before)).toFixed(2)),
      })
    }
    return [...rows, ...(await changeOne(grouped, ids[0] ?? ''))]
  })
}

async function requests({ database }: Bench): Promise<Record<string, LoadRequest[]>> {
  const people = await samplePeople(database, 1000)
  return {
    'list of 20': [{ path: '/api/users?p=1' }],
    'deep page of 20': people.map((_, index) => ({ path: `/api/users?p=${2500 + index}` })),
    'get by id': people.map(({ id }) => ({ path: `/api/users/${id}` })),
  }
}

async function perSecond({ product, adminKey }: Bench, requests: LoadRequest[]): Promise<number> {
  const headers = { authorization: adminKey }
  const result = await load({ url: product.url, connections, headers, requests, seconds, from: 0 })
  if (result.failures > 0)
    throw new Error(`${result.failures} requests failed: ${result.failedWith.join(', ')}`)
  return result.perSecond
}

/** Three groups with everybody in them. @returns their ids */
async function putEverybodyIn({ product, database, adminKey }: Bench): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= groups; number++) {
    const answer = await ask(product.url, adminKey, 'POST', '/api/groups', {
      name: `Group ${number}`,
      user_permissions: { apis: 'read' },
    })
    const id = answer.headers.get('location')?.split('/').at(-1) ?? ''
    await database.query(
      `INSERT INTO group_member (user_id, group_id, added_by_name) SELECT id, $1, 'Bench' FROM app_user`,
      [id],
    )
    ids.push(id)
  }
  await database.query('VACUUM ANALYZE')
  return ids
}

/** Saving a change of a group that everybody is in, and the first requests after it. */
async function changeOne({ product, database, adminKey }: Bench, id: string): Promise<Row[]> {
  const [person] = await samplePeople(database, 1)
  const took: { save: number; get: number; list: number }[] = []
  for (let round = 0; round < changes; round++) {
    const body = { user_permissions: { apis: round % 2 === 0 ? 'write' : 'read' } }
    took.push({
      save: await milliseconds(() => ask(product.url, adminKey, 'PUT', `/api/groups/${id}`, body)),
      get: await milliseconds(() => ask(product.url, adminKey, 'GET', `/api/users/${person?.id}`)),
      list: await milliseconds(() => ask(product.url, adminKey, 'GET', '/api/users?p=1')),
    })
  }
  const row = (title: string, times: number[]): Row => ({
    '': title,
    ms: Number(median(times).toFixed(1)),
    'most ms': Number(Math.max(...times).toFixed(1)),
  })
  return [
    row(
      'changing a group with all of them',
      took.map(({ save }) => save),
    ),
    row(
      'the first get after it',
      took.map(({ get }) => get),
    ),
    row(
      'the first list after it',
      took.map(({ list }) => list),
    ),
  ]
}

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await act()
  return performance.now() - began
}

async function ask(url: string, key: string, method: string, path: string, body?: object): Promise<Response> {
  const answer = await fetch(url + path, {
    method,
    headers: { authorization: key },
    body: body ? JSON.stringify(body) : null,
  })
  const text = await answer.text()
  if (answer.status !== 200) throw new Error(`${answer.status} ${text}`)
  return answer
}
