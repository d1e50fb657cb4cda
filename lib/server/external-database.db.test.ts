import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { type ExternalDatabase, openExternalDatabase } from './external-database'

/** The network between Gatehouse and the operator's PostgreSQL, which a test can cut or silence. */
let network: { server: Server; port: number; sockets: Set<Socket>; cut: () => void; isSilent: boolean }
let database: ExternalDatabase
let events: string[]

beforeEach(async () => {
  network = await openNetwork()
  const url = Object.assign(new URL(inject('testServerUrl')), { port: String(network.port) }).href
  database = await openExternalDatabase(url, { beatMilliseconds: 300 })
  events = []
})
afterEach(async () => {
  await database.close()
  network.server.close()
  network.cut()
})

test('its end is noticed at once, and its return without anybody asking', async () => {
  supervise()
  network.server.close()
  network.cut()
  await vi.waitFor(() => expect(events).toHaveLength(2))
  expect(events[0]).toBe('lost')
  expect(events[1]).toMatch(/^DATABASE_URL cannot be used: nothing listens at /)

  network.server.listen(network.port, '127.0.0.1')
  await vi.waitFor(() => expect(events.at(-1)).toBe('back'), { timeout: 5000 })
})

test('a network that falls silent is noticed too', async () => {
  supervise()
  network.isSilent = true
  await vi.waitFor(() => expect(events[0]).toBe('lost'), { timeout: 5000 })
  network.isSilent = false
  await vi.waitFor(() => expect(events.at(-1)).toBe('back'), { timeout: 5000 })
})

test('an end before anybody listened is told to the first who does', async () => {
  const ended = Promise.all([...network.sockets].map((socket) => once(socket, 'close')))
  network.cut()
  await ended
  supervise()
  await vi.waitFor(() => expect(events).toEqual(['lost', 'back']), { timeout: 5000 })
})

test('closing it leaves no connection and is no loss', async () => {
  supervise()
  await database.close()
  await vi.waitFor(() => expect(network.sockets.size).toBe(0))
  expect(events).toEqual([])
})

function supervise() {
  database.supervise({
    onLost: () => events.push('lost'),
    onFailure: (reason) => events.push(reason),
    onBack: () => events.push('back'),
  })
}

async function openNetwork() {
  const { hostname, port } = new URL(inject('testServerUrl'))
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(port), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('data', (chunk) => opened.isSilent || other.write(chunk))
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const opened = { server, port: (server.address() as AddressInfo).port, sockets, cut, isSilent: false }
  return opened
}
