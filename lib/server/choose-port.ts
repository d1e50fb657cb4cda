import 'server-only'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Settings } from '@/lib/env'
import { listen, portInUse } from './processes/listen'

/**
 * The port that will be opened once everything is ready; for 0 a free one. It is not opened for the check: a load
 * balancer would take that for a start. @throws OperatorError when it is in use, or HOST is none of this machine
 */
export async function choosePort({ PORT, HOST }: Pick<Settings, 'PORT' | 'HOST'>): Promise<number> {
  const free = createServer()
  const freePort = await listen(free, { port: 0, host: HOST })
  free.close()
  if (PORT === 0) return freePort
  if (await isAnswered(PORT, HOST)) throw portInUse(PORT)
  return PORT
}

async function isAnswered(port: number, host = 'localhost'): Promise<boolean> {
  const socket = connect({ port, host, timeout: 1000 })
  try {
    socket.once('timeout', () => socket.destroy(new Error('no answer')))
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
