import 'server-only'
import type { Registry } from 'prom-client'
import packageJson from '@/package.json'
import { measureDatabase } from './database-metrics'
import type { Snapshot } from './process-metrics'

/** The metrics of the installation as Prometheus reads them (text exposition format). */
export type Metrics = { contentType: string; read(): Promise<string> }

/** Of Prometheus' own text format. */
export const metricsContentType = 'text/plain; version=0.0.4; charset=utf-8'

/**
 * Puts together what the processes count and what the database tells.
 * @param snapshots those of all processes that answer requests, and of those that did
 */
export function makeMetrics({
  databaseUrl,
  snapshots,
}: {
  databaseUrl: string
  snapshots: () => Promise<Snapshot[]>
}): Metrics {
  const measuring = measureDatabase(databaseUrl)
  const about = aboutProduct()
  return {
    contentType: metricsContentType,
    async read() {
      const measureDatabaseNow = await measuring
      const [ofProcesses, ofDatabase] = await Promise.all([snapshots(), measureDatabaseNow()])
      const all = await addSnapshots([...ofProcesses, ofDatabase, await about])
      return all.metrics()
    },
  }
}

async function aboutProduct(): Promise<Snapshot> {
  const { Gauge, Registry } = await import('prom-client')
  const registry = new Registry()
  const info = new Gauge({
    name: 'gatehouse_info',
    help: 'The version that runs',
    labelNames: ['version'],
    registers: [registry],
    aggregator: 'first',
  })
  info.set({ version: packageJson.version }, 1)
  return registry.getMetricsAsJSON()
}

/** Adds up the metrics of several processes, each in the manner that suits it (prom-client, `aggregator`). */
export async function addSnapshots(snapshots: Snapshot[]): Promise<Registry> {
  const { AggregatorRegistry } = await import('prom-client')
  return AggregatorRegistry.aggregate(snapshots)
}
