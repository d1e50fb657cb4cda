import { createHistogram } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import autocannon from 'autocannon'

/** What one run of the load generator is to do, in a process of its own. Read from standard input as JSON. */
export type LoadJob = {
  url: string
  connections: number
  seconds: number
  /** Requests a second of all connections together; absent: as fast as they are answered. */
  rate?: number
  headers: Record<string, string>
  /** Asked in turn, beginning at `from` and never coming to the end. */
  requests: LoadRequest[]
  from: number
}
export type LoadRequest = {
  method?: string
  path: string
  /** `{unique}` in it is another text in every request, so that each of them changes something. */
  body?: string
}

/** What it measured: requests a second, milliseconds, and answers that were no success. */
export type LoadResult = {
  perSecond: number
  p50: number
  p99: number
  count: number
  failures: number
  /** How often each status was answered. */
  statuses: Record<string, number>
  /** What they said. */
  failedWith: string[]
}

/** Sends requests, as fast as they are answered or at a rate. */
export async function load({
  url,
  connections,
  seconds,
  rate,
  headers,
  requests,
  from,
}: LoadJob): Promise<LoadResult> {
  const histogram = createHistogram()
  const run = Date.now().toString(36)
  let next = from
  let failures = 0
  const answers = new Set<string>()
  const statuses: Record<string, number> = {}
  const onResponse = (status: number, body: string) => {
    statuses[status] = (statuses[status] ?? 0) + 1
    if (status === 200) return
    failures++
    if (answers.size < 10) answers.add(`${status} ${body.slice(0, 200)}`)
  }
  const { errors, duration } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections,
        duration: seconds,
        ...(rate === undefined ? {} : { overallRate: rate }),
        headers,
        requests: [
          {
            onResponse,
            setupRequest: (request) => {
              const asked = requests[next++ % requests.length] as LoadRequest
              const body = asked.body?.replace('{unique}', `${run} ${next}`)
              return {
                ...request,
                method: (asked.method ?? 'GET') as 'GET',
                path: asked.path,
                body,
              }
            },
          },
        ],
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    )
    instance.on('response', (_client, _status, _bytes, milliseconds) => {
      histogram.record(Math.max(1, Math.round(milliseconds * 1000)))
    })
  })
  return {
    perSecond: histogram.count / duration,
    p50: histogram.percentile(50) / 1000,
    p99: histogram.percentile(99) / 1000,
    count: histogram.count,
    failures: failures + errors,
    statuses,
    failedWith: [...answers, ...(errors > 0 ? ['no answer'] : [])],
  }
}

if (process.argv[1]?.endsWith('load.mjs')) {
  const job = JSON.parse(await text(process.stdin)) as LoadJob
  console.log(JSON.stringify(await load(job)))
}
