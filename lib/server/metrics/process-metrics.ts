import 'server-only'
import type { MetricObjectWithValues, MetricValue } from 'prom-client'
import { type Level, readLevels } from '@/lib/measures/measure'
import { requests } from '@/lib/measures/requests'
import { signInResults, signIns } from '@/lib/measures/sign-ins'

/** The metrics of one process as values, so that they can be sent to another one and added up. */
export type Snapshot = MetricObjectWithValues<MetricValue<string>>[]

/** Takes a snapshot. */
export type Measuring = () => Promise<Snapshot>

/**
 * The boundaries that OpenTelemetry recommends for the duration of requests, in seconds (Semantic Conventions, HTTP
 * metrics, `http.server.request.duration`).
 */
const durationBuckets = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10]
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The levels that rooms tell (`tellLevels`), and what they are called outside. */
const levelMetrics = {
  connections: [
    'gatehouse_database_connections',
    'Database connections of the processes, by use and state',
    ['purpose', 'state'],
  ],
  connectionLimit: [
    'gatehouse_database_connections_limit',
    'Most connections that the processes open, by use',
    ['purpose'],
  ],
  connectionWaits: [
    'gatehouse_database_connection_waits',
    'Queries that wait for a connection, by use',
    ['purpose'],
  ],
  passwordsWaiting: ['gatehouse_password_queue', 'Passwords that wait to be hashed or compared', []],
  passwordThreads: ['gatehouse_password_threads', 'Threads that hash and compare passwords', []],
} satisfies Record<string, [name: string, help: string, labelNames: string[]]>

/** Counts from now on what happens in this process. */
export async function startMeasuring(): Promise<Measuring> {
  // Only here: without metrics the library is not loaded.
  const { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })

  const durations = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer',
    labelNames: ['http_request_method', 'http_route', 'http_response_status_code'],
    buckets: durationBuckets,
    registers,
  })
  requests.hear(({ method, route, status, seconds }) => {
    const http_request_method = methods.has(method) ? method : '_OTHER'
    durations.observe({ http_request_method, http_route: route, http_response_status_code: status }, seconds)
  })

  const tries = new Counter({
    name: 'gatehouse_sign_ins_total',
    help: 'Tries to sign in with a password, by their result',
    labelNames: ['result'],
    registers,
  })
  for (const result of signInResults) tries.inc({ result }, 0)
  signIns.hear(({ result }) => tries.inc({ result }))

  let levels: Level[] = []
  for (const [name, [metric, help, labelNames]] of Object.entries(levelMetrics)) {
    new Gauge({
      name: metric,
      help,
      labelNames,
      registers,
      collect() {
        this.reset()
        for (const level of levels) if (level.name === name) this.inc(level.labels ?? {}, level.value)
      },
    })
  }
  return () => {
    levels = readLevels()
    return registry.getMetricsAsJSON()
  }
}
