import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { openEmbeddedDatabase } from '@/lib/postgres/embedded-database'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { freePort } from '../../lib/mail/test-support/mail-server'
import { removeDataDir } from './gatehouse-server'

/** A primary and a standby that confirms every commit, by streaming replication. */
export type Replication = {
  /** Both hosts in one address. */
  url: string
  primary: Server
  standby: Server
  /** Makes the standby the primary. */
  promote(): Promise<void>
  remove(): Promise<void>
}

type Server = {
  url: string
  /** As when its machine dies. */
  kill(): Promise<void>
  query<Row extends object>(sql: string): Promise<Row[]>
}

/** @param prepared data of a primary to begin with, which is stopped */
export async function startReplication(prepared: string): Promise<Replication> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-replication-'))
  const [one, two] = [path.join(folder, 'one'), path.join(folder, 'two')]
  await cp(prepared, one, { recursive: true })
  await cp(prepared, two, { recursive: true })
  const ports = [await freePort(), await freePort()] as const
  const settings = { fsync: 'off', wal_level: 'replica', wal_keep_size: '128MB' }

  const first = await serve(one, ports[0], { ...settings, synchronous_standby_names: 'standby' })
  const { username, password } = new URL(first.url)
  const source = `host=127.0.0.1 port=${ports[0]} user=${username} password=${password} application_name=standby`
  await mkdir(path.join(two, 'postgres'), { recursive: true })
  await writeFile(path.join(two, 'postgres', 'standby.signal'), '')
  const second = await serve(two, ports[1], { ...settings, primary_conninfo: `'${source}'` })
  while ((await first.query("SELECT 1 FROM pg_stat_replication WHERE sync_state = 'sync'")).length === 0)
    await sleep(50)

  const url = first.url.replace(`127.0.0.1:${ports[0]}`, `127.0.0.1:${ports[0]},127.0.0.1:${ports[1]}`)
  return {
    url: `${url}?target_session_attrs=read-write`,
    primary: first,
    standby: second,
    promote: async () => void (await second.query('SELECT pg_promote(true, 30)')),
    async remove() {
      for (const place of [one, two]) await removeDataDir(place)
    },
  }
}

async function serve(dataDir: string, port: number, settings: Record<string, string>): Promise<Server> {
  const database = await openEmbeddedDatabase({ dataDir, settings: { ...settings, port: String(port) } })
  const url = database.url.split('?', 1)[0] ?? ''
  return {
    url,
    async kill() {
      const running = await findPostmaster({ folder: path.join(dataDir, 'postgres') })
      if (running) process.kill(running.pid, 'SIGQUIT')
      while (await findPostmaster({ folder: path.join(dataDir, 'postgres') })) await sleep(20)
    },
    async query<Row extends object>(sql: string) {
      const client = new Client({ connectionString: url })
      client.on('error', () => {})
      await client.connect()
      const { rows } = await client.query<Row>(sql).finally(() => client.end())
      return rows
    },
  }
}
