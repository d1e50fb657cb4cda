import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Connections, watchConnections } from './connections'
import { listen } from './listen'

let server: Server
let connections: Connections
let port: number
let clients: Socket[]
/** Answers the requests that are open. */
let answer: () => void

beforeEach(async () => {
  clients = []
  const open: (() => void)[] = []
  answer = () => {
    for (const one of open.splice(0)) one()
  }
  server = createServer((request, response) => {
    connections.serve(request.socket, response)
    const isExcess = connections.isExcess(request.socket)
    if (isExcess || request.url === '/now') response.end(isExcess ? 'excess' : 'now')
    else open.push(() => response.end('later'))
  })
  connections = watchConnections(server, 3)
  port = await listen(server, { port: 0, host: '127.0.0.1' })
})
afterEach(() => {
  for (const client of clients) client.destroy()
  server.close()
})

async function client(path?: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  clients.push(socket)
  const accepted = once(server, path ? 'request' : 'connection')
  await once(socket, 'connect')
  if (path) ask(socket, path)
  await accepted
  return socket
}

function ask(socket: Socket, path: string) {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`)
}

async function textOf(socket: Socket): Promise<string> {
  const [chunk] = await once(socket, 'data')
  return String(chunk).split('\r\n\r\n')[1] ?? ''
}

describe('more connections than the limit', () => {
  it('close the one that has been quiet for longest, also one whose headers never end', async () => {
    const silent = await client()
    const slow = await client()
    slow.write('GET /now HTTP/1.1\r\nX-')
    const busy = await client('/later')

    const closed = once(silent, 'close')
    const fourth = await client('/now')
    expect(await textOf(fourth)).toMatch(/now/)
    await closed
    const slowClosed = once(slow, 'close')
    await client('/now')
    await slowClosed
    answer()
    expect(await textOf(busy)).toMatch(/later/)
  })

  it('are excess ones while all others have open requests, and at some point refused', async () => {
    for (let at = 0; at < 3; at++) await client('/later')
    const excess = await client()
    ask(excess, '/later')
    expect(await textOf(excess)).toMatch(/excess/)
  })
})

describe('the end', () => {
  it('lets open requests finish, leaves a connection that was just used, and closes quiet ones', async () => {
    const busy = await client('/later')
    const used = await client('/now')
    await textOf(used)
    const ended = connections.end({ quietMilliseconds: 200, patienceMilliseconds: 10_000 })

    ask(used, '/now')
    expect(await textOf(used), 'a request that was on the way').toMatch(/now/)
    answer()
    expect(await textOf(busy)).toMatch(/later/)
    await ended
    await Promise.all([busy, used].filter(({ closed }) => !closed).map((socket) => once(socket, 'close')))
  })

  it('cuts what takes too long, so that it does not look whole', async () => {
    const busy = await client('/later')
    const failed = new Promise((resolve) => busy.once('error', resolve))
    await connections.end({ quietMilliseconds: 0, patienceMilliseconds: 50 })
    expect(await failed).toMatchObject({ code: 'ECONNRESET' })
  })
})
