import 'server-only'
import { db } from '@/lib/db/database'
import { logger } from '@/lib/log/logger'
import { opensCanary } from '@/lib/secrets/canary'

const everyMilliseconds = 3000

/**
 * Notices that AUTH_SECRET was replaced while this process runs with the former one (lib/setup/rotate-secret.ts): it would
 * call every access key unknown, and seal new ones that no other process could open. @returns how to stop
 */
export function watchSecret(onChanged: () => void): () => void {
  const timer = setInterval(async () => {
    // Of a database that is away nothing is known; the next look tells.
    const canary = await db()
      .secretCanary.findFirst()
      .catch(() => null)
    if (!canary || opensCanary(canary.sealed)) return
    clearInterval(timer)
    logger().fatal(
      'AUTH_SECRET was replaced: start this instance again with the new one; until then it answers 503',
    )
    onChanged()
  }, everyMilliseconds)
  timer.unref()
  return () => clearInterval(timer)
}
