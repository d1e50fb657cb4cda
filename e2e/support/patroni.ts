import { randomBytes } from 'node:crypto'
import { chown, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { findServingProcesses } from '@/lib/postgres/find-postmaster'
import { findOperatingUser } from '@/lib/postgres/operating-user'
import { freePort } from '../../lib/mail/test-support/mail-server'
import { cleanEnvironment, projectFolder } from './environment'
import { programAt } from './machine-test'
import { type Part, partOf } from './part'
import { membersAt, type PatroniMembers } from './patroni-members'

/** Three PostgreSQL under Patroni, three etcd and two HAProxy, with the files of deploy/patroni. */
export type PatroniCluster = {
  /** Of an empty database, through either proxy. */
  url: string
  proxies: Part[]
  etcds: Part[]
  databases: Part[]
  /** The agent alone; its PostgreSQL goes on. */
  agents: Part[]
  members: PatroniMembers
  /** Whether the database at this place acknowledges a change, which its synchronous standby has then too. */
  isWritable(place: number): Promise<boolean>
  remove(): Promise<void>
}

const numbers = [0, 1, 2] as const
type Ports = { restapi: number; postgresql: number; client: number; peer: number }

export async function startPatroni(): Promise<PatroniCluster> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-patroni-'))
  const user = await findOperatingUser(folder)
  const own = async (place: string) => user && chown(place, user.uid, user.gid)
  await own(folder)
  const ports: Ports[] = []
  for (const _ of numbers) {
    ports.push({
      restapi: await freePort(),
      postgresql: await freePort(),
      client: await freePort(),
      peer: await freePort(),
    })
  }
  const portsOf = (number: number) => ports[number] as Ports
  const passwords = [randomBytes(12).toString('hex'), randomBytes(12).toString('hex')] as const
  const options = { cwd: folder, ...user, detached: true, env: cleanEnvironment({ HOME: folder }) }

  const etcds = numbers.map((number) => {
    const { client, peer } = portsOf(number)
    const data = path.join(folder, `etcd${number}`)
    const members = numbers.map((one) => `etcd${one}=http://127.0.0.1:${portsOf(one).peer}`).join(',')
    return partOf(`etcd${number + 1}`, programAt('etcd'), options, [
      `--name=etcd${number}`,
      `--data-dir=${data}`,
      `--listen-client-urls=http://127.0.0.1:${client}`,
      `--advertise-client-urls=http://127.0.0.1:${client}`,
      `--listen-peer-urls=http://127.0.0.1:${peer}`,
      `--initial-advertise-peer-urls=http://127.0.0.1:${peer}`,
      `--initial-cluster=${members}`,
      '--unsafe-no-fsync',
    ])
  })

  const template = await readFile(path.join(projectFolder, 'deploy/patroni/patroni.yml'), 'utf8')
  const binaries = path.join(
    '/usr/lib/postgresql',
    (await readdir('/usr/lib/postgresql')).sort().at(-1) ?? '',
    'bin',
  )
  const dataOf = (number: number) => path.join(folder, `db${number}`)
  const agents: Part[] = []
  for (const number of numbers) {
    const { restapi, postgresql } = portsOf(number)
    const file = path.join(folder, `patroni${number}.yml`)
    const text = template
      .replace('name: db1', `name: db${number + 1}`)
      .replace('0.0.0.0:8008', `127.0.0.1:${restapi}`)
      .replace('db1:8008', `127.0.0.1:${restapi}`)
      .replace('0.0.0.0:5432', `127.0.0.1:${postgresql}`)
      .replace('db1:5432', `127.0.0.1:${postgresql}`)
      .replace(
        'etcd1:2379,etcd2:2379,etcd3:2379',
        numbers.map((one) => `127.0.0.1:${portsOf(one).client}`).join(','),
      )
      .replace('/var/lib/postgresql/gatehouse', dataOf(number))
      .replace('/usr/lib/postgresql/15/bin', binaries)
      .replace('change-this-too', passwords[1])
      .replace('change-this', passwords[0])
      // Debian's folder for sockets belongs to its own service.
      .replace('max_connections: 200', `max_connections: 200\n        unix_socket_directories: ${folder}`)
    await writeFile(file, text, { mode: 0o600 })
    await own(file)
    agents.push(partOf(`Patroni of db${number + 1}`, programAt('patroni'), options, [file]))
  }
  const databases = numbers.map((number) => ({
    async kill() {
      await agents[number]?.kill()
      for (const pid of await findServingProcesses({ folder: dataOf(number) })) {
        try {
          process.kill(pid, 'SIGKILL')
        } catch {
          // It ended with its postmaster.
        }
      }
    },
    start: async () => agents[number]?.start(),
  }))

  const proxied = await readFile(path.join(projectFolder, 'deploy/patroni/haproxy.cfg'), 'utf8')
  const proxyPorts = [await freePort(), await freePort()]
  const proxies: Part[] = []
  for (const [place, port] of proxyPorts.entries()) {
    const file = path.join(folder, `haproxy${place}.cfg`)
    const servers = numbers
      .map(
        (one) =>
          `server db${one + 1} 127.0.0.1:${portsOf(one).postgresql} check port ${portsOf(one).restapi}`,
      )
      .join('\n  ')
    await writeFile(
      file,
      proxied.replace('bind :5432', `bind 127.0.0.1:${port}`).replace(/server db1 [\s\S]*$/, `${servers}\n`),
    )
    await own(file)
    proxies.push(partOf(`HAProxy ${place + 1}`, programAt('haproxy'), options, ['-db', '-f', file]))
  }

  const members = membersAt(ports.map(({ restapi }) => restapi))

  async function isWritable(place: number) {
    const address = `postgresql://postgres:${passwords[0]}@127.0.0.1:${portsOf(place).postgresql}/postgres`
    const client = new Client({ connectionString: address, query_timeout: 1000 })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query("SELECT pg_logical_emit_message(true, 'probe', '')")
      return true
    } catch {
      return false
    } finally {
      void client.end().catch(() => {})
    }
  }

  const all = [...etcds, ...agents, ...proxies]
  async function remove() {
    await Promise.all([...etcds, ...proxies, ...databases].map((part) => part.kill()))
    for (const number of numbers)
      while ((await findServingProcesses({ folder: dataOf(number) })).length > 0) await sleep(50)
    await rm(folder, { recursive: true, force: true })
  }

  try {
    for (const part of all) await part.start()
    const deadline = Date.now() + 45_000
    while (!(await members.isWhole())) {
      if (Date.now() > deadline) {
        const log = await readFile(path.join(folder, 'Patroni of db1.log'), 'utf8')
        throw new Error(
          `The cluster did not come up: ${JSON.stringify(await members.list())}\n${log.slice(-3000)}`,
        )
      }
      await sleep(500)
    }
    const hosts = proxyPorts.map((port) => `127.0.0.1:${port}`).join(',')
    await makeDatabase(`postgresql://postgres:${passwords[0]}@127.0.0.1:${proxyPorts[0]}/postgres`)
    const url = `postgresql://gatehouse:gatehouse@${hosts}/gatehouse`
    return { url, proxies, etcds, databases, agents, members, isWritable, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function makeDatabase(url: string): Promise<void> {
  // HAProxy takes a moment to see who is the primary.
  for (let attempt = 1; ; attempt++) {
    const client = new Client({ connectionString: url })
    client.on('error', () => {})
    try {
      await client.connect()
      await client.query("CREATE ROLE gatehouse LOGIN PASSWORD 'gatehouse'")
      await client.query('CREATE DATABASE gatehouse OWNER gatehouse')
      return await client.end()
    } catch (error) {
      if (attempt === 20) throw error
      await sleep(500)
    }
  }
}
