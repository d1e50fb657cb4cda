import 'server-only'
import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** Takes no new connections, lets open requests finish within `patienceMilliseconds`, then cuts what is left. */
export async function stopServer(server: Server, patienceMilliseconds: number): Promise<void> {
  if (!server.listening) return
  const closed = new Promise((resolve) => server.close(resolve))
  // A kept connection becomes idle only when its request ends, so this is asked again and again.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  // Not only until closed: WebSockets (of the development server) count as open and are cut by nothing.
  await Promise.race([closed, sleep(patienceMilliseconds, undefined, { ref: false })])
  clearInterval(idle)
  server.closeAllConnections()
}
