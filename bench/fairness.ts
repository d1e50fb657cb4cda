import { setTimeout as sleep } from 'node:timers/promises'
import type { LoadJob, LoadResult } from './load'
import type { Row } from './main'
import { renaming, samplePeople } from './people'
import { load } from './servers'
import { peopleWithPassword, signInRequests } from './sign-in'
import type { Bench } from './with-bench'

const rounds = 3
const seconds = 10
const changesPerSecond = 40
const searchesAtOnce = 40
// The words are short, so no index finds them; the product takes five of them.
const tenWords = 'a e i n r s t l o d'

/**
 * How long sign-ins and changes of others take while one reader does nothing, and while that reader has forty searches of
 * ten short words open all the time: by turns, the round with the middle ratio is told for each. Changes come at a steady rate,
 * because as many as possible would be a load of their own.
 */
export async function measureFairness(bench: Bench): Promise<Row[]> {
  const { product, database, adminKey } = bench
  const people = await samplePeople(database, 1000)
  const others = await peopleWithPassword(bench, 500)
  const { url } = product
  const changing: LoadJob = {
    url,
    connections: 4,
    seconds,
    rate: changesPerSecond,
    headers: { authorization: adminKey },
    requests: renaming(people),
    from: 0,
  }
  const signingIn: LoadJob = {
    url,
    connections: 1,
    seconds,
    from: 0,
    ...(await signInRequests(bench, others)),
  }
  const searching: LoadJob = {
    url,
    connections: searchesAtOnce,
    seconds: seconds + 3,
    headers: { cookie: await readersCookie(bench) },
    requests: [{ path: `/users?q=${encodeURIComponent(tenWords)}` }],
    from: 0,
  }

  await load({ ...changing, seconds: 4 })
  const measured: { quiet: LoadResult[]; busy: LoadResult[]; searches: LoadResult }[] = []
  for (let round = 0; round < rounds; round++) {
    const both = () => Promise.all([load(changing), load(signingIn)])
    const quiet = await both()
    const searches = load(searching)
    await sleep(2000)
    const busy = await both()
    measured.push({ quiet, busy, searches: await searches })
    await sleep(4000)
  }
  const titles = ['changes', 'sign-ins']
  return [
    ...titles.flatMap((title, index) => rowsOf(title, measured, index)),
    ...measured.map(({ searches }, round) => ({
      '': `answers to the reader, round ${round + 1}`,
      'requests/s': Number(searches.perSecond.toFixed(1)),
      'p50 ms': Number(searches.p50.toFixed(1)),
      'p99 ms': Number(searches.p99.toFixed(1)),
      statuses: Object.entries(searches.statuses)
        .map(([status, count]) => `${count} × ${status}`)
        .join(', '),
    })),
  ]
}

function rowsOf(
  title: string,
  measured: { quiet: LoadResult[]; busy: LoadResult[] }[],
  index: number,
): Row[] {
  const pairs = measured.flatMap(({ quiet, busy }) => {
    const [one, other] = [quiet[index], busy[index]]
    return one && other ? [{ quiet: one, busy: other }] : []
  })
  const ratioOf = (pair: (typeof pairs)[0]) => pair.busy.p99 / pair.quiet.p99
  const all = pairs.map((pair) => ratioOf(pair).toFixed(2)).join(' · ')
  const middle = pairs.toSorted((one, other) => ratioOf(one) - ratioOf(other))[Math.floor(pairs.length / 2)]
  if (!middle) throw new Error('no round was measured')
  return [
    row(`${title}, quiet`, middle.quiet),
    {
      ...row(`${title} while one reader searches ${searchesAtOnce} times at once`, middle.busy),
      'p99 to quiet, each round': all,
    },
  ]
}

function row(title: string, { perSecond, p50, p99, failures }: LoadResult): Row {
  return {
    '': title,
    'requests/s': Number(perSecond.toFixed(1)),
    'p50 ms': Number(p50.toFixed(1)),
    'p99 ms': Number(p99.toFixed(1)),
    refused: failures,
  }
}

/** A session of a user who may only read users. */
async function readersCookie(bench: Bench): Promise<string> {
  const { product, database } = bench
  const [reader] = await peopleWithPassword(bench, 1)
  if (!reader) throw new Error('there are no people')
  await database.query(`UPDATE app_user SET privileges = '{"users":"read"}' WHERE email_address = $1`, [
    reader.email,
  ])
  const { requests, headers } = await signInRequests(bench, [reader])
  const answer = await fetch(product.url + requests[0]?.path, {
    method: 'POST',
    headers,
    body: requests[0]?.body ?? '',
    redirect: 'manual',
  })
  await answer.text()
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}
