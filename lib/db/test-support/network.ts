import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { listen } from '../../server/processes/listen'

/** The way to a PostgreSQL, which a test can cut or silence. */
export type TestNetwork = {
  /** Of the database at its other end. */
  url: string
  /** Both ends of each connection. */
  sockets: Set<Socket>
  /** Nothing that is sent arrives, and no connection breaks. */
  isSilent: boolean
  /** Breaks all connections. */
  cut(): void
  /** Breaks them, and takes no new ones. */
  close(): Promise<void>
  openAgain(): Promise<void>
  /** New connections lead to another PostgreSQL; those that are open stay where they are. */
  leadTo(databaseUrl: string): void
}

export async function openNetwork(databaseUrl: string): Promise<TestNetwork> {
  let { hostname, port: farPort } = new URL(databaseUrl)
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(farPort), hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('data', (chunk) => network.isSilent || other.write(chunk))
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  })
  const port = await listen(server, { port: 0, host: '127.0.0.1' })
  const network: TestNetwork = {
    url: Object.assign(new URL(databaseUrl), { port: String(port) }).href,
    sockets,
    isSilent: false,
    cut() {
      for (const socket of sockets) socket.destroy()
    },
    async close() {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      network.cut()
      await closed
    },
    async openAgain() {
      await listen(server, { port, host: '127.0.0.1' })
    },
    leadTo(otherUrl) {
      ;({ hostname, port: farPort } = new URL(otherUrl))
    },
  }
  return network
}
