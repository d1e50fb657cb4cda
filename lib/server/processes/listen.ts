import 'server-only'
import type { Server } from 'node:net'
import { logger } from '@/lib/log/logger'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'

/** What the operator is told. */
export function portInUse(port: number, setting = 'PORT'): OperatorError {
  return new OperatorError(
    `Port ${port} is in use by another program: stop it, or choose another port with ${setting}.`,
  )
}

/**
 * Takes the port and answers its number (of interest for port 0).
 * @throws OperatorError when the port is taken or not allowed, or the host is none of this machine
 */
export function listen(
  server: Server,
  { port, host, setting = 'PORT' }: { port: number; host: string | undefined; setting?: string },
): Promise<number> {
  const sentences: Record<string, string> = {
    EADDRINUSE: portInUse(port, setting).message,
    EACCES: `No permission to use port ${port}: choose a port from 1024 up with ${setting}.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not an address of this machine.`,
    EAI_AGAIN: `HOST ${host} is not an address of this machine.`,
  }
  return new Promise((resolve, reject) => {
    const onFailure = (error: Error) => {
      const sentence = sentences[errorCode(error)]
      reject(sentence ? new OperatorError(sentence) : error)
    }
    server.once('error', onFailure)
    server.listen({ port, host }, () => {
      server.off('error', onFailure)
      // A connection that could not be accepted. An unhandled 'error' event would crash Node.
      server.on('error', (error) =>
        logger().error({ reason: error.message }, 'a connection was not accepted'),
      )
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
