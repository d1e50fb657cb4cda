import type { LoadResult } from './load'
import type { Bench, Row } from './main'
import { samplePeople } from './people'
import { load } from './servers'
import { peopleWithPassword, signInRequests } from './sign-in'

const readers = 4
const signers = 32
const seconds = 10

/** How long `GET /api/users/{id}` takes while nobody signs in, and while 32 clients do nothing else. */
export async function measureStorm(bench: Bench): Promise<Row[]> {
  const people = await samplePeople(bench.database, 1000)
  const reading = {
    url: bench.product.url,
    connections: readers,
    headers: { authorization: bench.adminKey },
    requests: people.map(({ id }) => ({ path: `/api/users/${id}` })),
    from: 0,
  }
  await load({ ...reading, seconds: 2 })
  const quiet = await load({ ...reading, seconds })

  const signIn = await signInRequests(bench, await peopleWithPassword(bench, 500))
  const storm = load({
    url: bench.product.url,
    connections: signers,
    seconds: seconds + 4,
    from: 0,
    ...signIn,
  })
  await load({ ...reading, seconds: 2 })
  const stormy = await load({ ...reading, seconds })
  const signIns = await storm

  const ratio = (stormy.p99 / quiet.p99).toFixed(2)
  return [
    row('GET /api/users/{id}, quiet', quiet),
    { ...row(`the same while ${signers} clients sign in`, stormy), 'p99 to quiet': ratio },
    row('the sign-ins', signIns),
  ]
}

function row(title: string, { perSecond, p50, p99, failures }: LoadResult): Row {
  return {
    '': title,
    'requests/s': Number(perSecond.toFixed(1)),
    'p50 ms': Number(p50.toFixed(2)),
    'p99 ms': Number(p99.toFixed(2)),
    refused: failures,
  }
}
