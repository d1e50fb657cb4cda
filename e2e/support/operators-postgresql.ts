import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openEmbeddedDatabase } from '@/lib/postgres/embedded-database'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { removeDataDir } from './gatehouse-server'

/** A PostgreSQL that a server under test knows by its DATABASE_URL only. */
export type OperatorsPostgresql = {
  url: string
  start(): Promise<void>
  /** Stops it as its operator would: connections are ended, data is kept. */
  stop(): Promise<void>
  remove(): Promise<void>
}

/** Starts one on a port of its own. @param folder empty for an empty database; `remove` removes it */
export async function startOperatorsPostgresql(folder: string): Promise<OperatorsPostgresql> {
  const settings = { port: String(await freePort()), fsync: 'off' }
  const { url } = await openEmbeddedDatabase({ dataDir: folder, settings })

  async function stop() {
    const cluster = { folder: path.join(folder, 'postgres') }
    const running = await findPostmaster(cluster)
    if (running) process.kill(running.pid, 'SIGINT')
    while (await findPostmaster(cluster)) await sleep(20)
  }
  return {
    // Without the name that the built-in one gives to connections of a process.
    url: url.split('?', 1)[0] ?? '',
    start: async () => {
      await openEmbeddedDatabase({ dataDir: folder, settings })
    },
    stop,
    remove: () => removeDataDir(folder),
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
