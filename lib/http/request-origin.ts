import 'server-only'
import type { RequestOrigin } from '../auth/actor'

/** Headers that the server sets on every request itself, whatever the client sent under these names. */
export const requestIdHeader = 'x-request-id'
export const clientAddressHeader = 'x-gatehouse-client-address'

/** Where a request came from. */
export function requestOrigin(headers: { get(name: string): string | null }): RequestOrigin {
  return {
    requestId: headers.get(requestIdHeader),
    ipAddress: headers.get(clientAddressHeader),
    // Stored and shown, so bounded; header values cannot hold control characters but may be any bytes.
    userAgent: headers.get('user-agent')?.slice(0, 300).toWellFormed() ?? null,
  }
}
