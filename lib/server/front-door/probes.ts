import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a probe is answered by. */
export type Prober = {
  isDatabaseLost: boolean
  /** Load balancers are told to go elsewhere; requests that still come are answered. */
  isDraining: boolean
  /** This process runs with an AUTH_SECRET that was replaced. */
  isSecretReplaced: boolean
  /** Why requests cannot be served for the moment, or null (lib/server/database/find-unreadiness.ts). */
  findUnreadiness(): Promise<string | null>
}

const probes = { '/livez': findNothing, '/readyz': findReason }

/** Is this the path of a probe, which is asked by machines and has no page? */
export function isProbePath(url = ''): boolean {
  return pathOf(url) in probes
}

/**
 * Answers a probe in the manner of Kubernetes: `/livez` 200 while the process answers at all, whatever its database
 * does; `/readyz` 200 when it can serve requests, otherwise 503 with the reason in one line of text.
 */
export async function answerProbe(
  request: IncomingMessage,
  response: ServerResponse,
  prober: Prober,
): Promise<void> {
  const find = probes[pathOf(request.url) as keyof typeof probes]
  const reason = await find(prober)
  const text = reason ? `not ready: ${reason}\n` : 'ok\n'
  response.writeHead(reason ? 503 : 200, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  })
  response.end(request.method === 'HEAD' ? undefined : text)
}

async function findNothing(): Promise<null> {
  return null
}

async function findReason({
  isDraining,
  isDatabaseLost,
  isSecretReplaced,
  findUnreadiness,
}: Prober): Promise<string | null> {
  if (isDraining) return 'Gatehouse is stopping'
  if (isDatabaseLost) return 'the database does not answer'
  if (isSecretReplaced) return 'AUTH_SECRET was replaced; start this instance again with the new one'
  return findUnreadiness()
}

function pathOf(url = ''): string {
  return url.split('?', 1)[0] ?? ''
}
