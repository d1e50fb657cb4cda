import 'server-only'
import type { Server } from 'node:net'
import { errorCode, OperatorError } from '@/lib/operator/operator-error'

/**
 * Takes the port and answers its number (of interest for port 0).
 * @throws OperatorError when the port is taken or not allowed, or the host is none of this machine
 */
export function listen(
  server: Server,
  { port, host }: { port: number; host: string | undefined },
): Promise<number> {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program: stop it, or choose another port with PORT.`,
    EACCES: `This user may not use port ${port}: choose a port from 1024 up with PORT.`,
    EADDRNOTAVAIL: `HOST ${host} is not an address of this machine.`,
    ENOTFOUND: `HOST ${host} is not an address of this machine.`,
    EAI_AGAIN: `HOST ${host} is not an address of this machine.`,
  }
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const sentence = sentences[errorCode(error)]
      reject(sentence ? new OperatorError(sentence) : error)
    })
    server.listen({ port, host }, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
