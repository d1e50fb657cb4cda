import type { Server } from 'node:http'

const patienceMilliseconds = 10_000

/** Takes no new connections, lets open requests finish for up to ten seconds, then cuts what is left. */
export async function stopServer(server: Server): Promise<void> {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  // A kept connection becomes idle only when its request ends, so this is asked again and again.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const limit = setTimeout(() => server.closeAllConnections(), patienceMilliseconds)
  await closed
  clearInterval(idle)
  clearTimeout(limit)
}
