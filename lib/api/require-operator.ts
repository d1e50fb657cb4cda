import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import type { OperatorOfApi } from '../admin-api/operator-of-api'
import { installationLog, recordEvent } from '../audit/record-event'
import { db } from '../db/database'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import { toAppError } from '../errors/to-app-error'
import { requestOrigin } from '../http/request-origin'
import type { RequestOrigin } from '../permissions/actor'
import { consume, isWithin, refuseUsedUp } from '../rate-limit/rate-limit'

/** Whether there is an Admin API at all. */
export function hasAdminApi(): boolean {
  return env().ADMIN_SECRET !== undefined
}

/**
 * Recognises the operator by the header `admin-auth`; an `Authorization` beside it is ignored (docs/api-contract.md, Admin
 * API). The comparison takes the same time for every secret (ASVS 11.2.4), and a client address has so many tries only.
 * @throws AppError unauthenticated; limited after too many wrong secrets, also with the right one
 */
export async function requireOperator({ headers }: Request): Promise<OperatorOfApi> {
  const origin = requestOrigin(headers)
  const given = headers.get('admin-auth')?.trim()
  if (!given) throw new AppError('unauthenticated')
  const address = origin.ipAddress ?? 'unknown'
  await refuseUsedUp('wrong admin secret by client address', address)
  if (isSecret(given)) return { kind: 'admin_api', origin }
  await recordWrongSecret(origin, address)
  await consume('wrong admin secret by client address', address)
  throw new AppError('unauthenticated')
}

function isSecret(given: string): boolean {
  const { ADMIN_SECRET } = env()
  // A header is read byte by byte.
  const digests = [Buffer.from(given, 'latin1'), Buffer.from(ADMIN_SECRET ?? '')].map((bytes) =>
    createHash('sha256').update(bytes).digest(),
  )
  return ADMIN_SECRET !== undefined && timingSafeEqual(...(digests as [Buffer, Buffer]))
}

/** In the log of the installation, once a minute for each address. It never changes the answer. */
async function recordWrongSecret(origin: RequestOrigin, address: string): Promise<void> {
  try {
    if (!(await isWithin('wrong admin secret in the audit trail', address))) return
    await recordEvent(db(), {
      actor: {
        kind: 'admin_api',
        userId: null,
        orgId: installationLog,
        name: 'Unknown caller (Admin API)',
        origin,
      },
      action: 'admin_secret.refused',
    })
  } catch (failure) {
    toAppError(failure, origin.requestId)
  }
}
