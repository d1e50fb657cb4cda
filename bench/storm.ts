import { setTimeout as sleep } from 'node:timers/promises'
import type { LoadResult } from './load'
import type { Row } from './main'
import { samplePeople } from './people'
import { load } from './servers'
import { peopleWithPassword, signInRequests } from './sign-in'
import type { Bench } from './with-bench'

const readers = 4
const signers = 32
const rounds = 3
const seconds = 6
// Until the hashes are done that the clients of a storm no longer wait for.
const calmSeconds = 12

/**
 * How long `GET /api/users/{id}` takes without sign-ins, and while 32 clients sign in: in turns, because the speed of
 * the machine varies. The round with the median ratio is reported.
 */
export async function measureStorm(bench: Bench): Promise<Row[]> {
  const people = await samplePeople(bench.database, 1000)
  const reading = {
    url: bench.product.url,
    connections: readers,
    headers: { authorization: bench.adminKey },
    requests: people.map(({ id }) => ({ path: `/api/users/${id}` })),
    from: 0,
  }
  const signIn = await signInRequests(bench, await peopleWithPassword(bench, 500))
  const signing = { url: bench.product.url, connections: signers, from: 0, ...signIn }

  await load({ ...reading, seconds: 4 })
  const measured: { quiet: LoadResult; stormy: LoadResult; signIns: LoadResult }[] = []
  for (let round = 0; round < rounds; round++) {
    const quiet = await load({ ...reading, seconds })
    const storm = load({ ...signing, seconds: seconds + 4 })
    await load({ ...reading, seconds: 2 })
    const stormy = await load({ ...reading, seconds })
    measured.push({ quiet, stormy, signIns: await storm })
    await sleep(1000 * calmSeconds)
  }

  const ratioOf = ({ quiet, stormy }: Pick<(typeof measured)[0], 'quiet' | 'stormy'>) =>
    stormy.p99 / quiet.p99
  measured.sort((one, other) => ratioOf(one) - ratioOf(other))
  const middle = measured[Math.floor(rounds / 2)]
  if (!middle) throw new Error('no round was measured')
  const all = measured.map((one) => ratioOf(one).toFixed(2)).join(' · ')
  return [
    row('GET /api/users/{id}, quiet', middle.quiet),
    { ...row(`the same while ${signers} clients sign in`, middle.stormy), 'p99 to quiet, each round': all },
    row('the sign-ins', middle.signIns),
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
