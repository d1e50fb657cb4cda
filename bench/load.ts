import { createHistogram } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'
import autocannon from 'autocannon'

/** What one run of the load generator is to do, in a process of its own. Read from standard input as JSON. */
export type LoadJob = {
  url: string
  connections: number
  seconds: number
  headers: Record<string, string>
  /** Asked in turn, beginning at `from` and never coming to the end. */
  requests: LoadRequest[]
  from: number
}
export type LoadRequest = { method?: string; path: string; body?: string }

/** What it measured: requests a second, milliseconds, and answers that were no success. */
export type LoadResult = {
  perSecond: number
  p50: number
  p99: number
  count: number
  failures: number
  /** What they said. */
  failedWith: string[]
}

/** Sends requests as fast as they are answered. */
export async function load({
  url,
  connections,
  seconds,
  headers,
  requests,
  from,
}: LoadJob): Promise<LoadResult> {
  const histogram = createHistogram()
  let next = from
  let failures = 0
  const answers = new Set<string>()
  const onResponse = (status: number, body: string) => {
    if (status === 200) return
    failures++
    answers.add(`${status} ${body.slice(0, 200)}`)
  }
  const { errors, duration } = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections,
        duration: seconds,
        headers,
        requests: [
          {
            onResponse,
            setupRequest: (request) => {
              const asked = requests[next++ % requests.length] as LoadRequest
              return {
                ...request,
                method: (asked.method ?? 'GET') as 'GET',
                path: asked.path,
                body: asked.body,
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
    failedWith: [...answers, ...(errors > 0 ? ['no answer'] : [])],
  }
}

if (process.argv[1]?.endsWith('load.mjs')) {
  const job = JSON.parse(await text(process.stdin)) as LoadJob
  console.log(JSON.stringify(await load(job)))
}
