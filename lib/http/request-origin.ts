import 'server-only'
import type { RequestOrigin } from '../permissions/actor'
import { visibleText } from '../text/visible-text'

/** Headers that the server sets on every request itself, whatever the client sent under these names. */
export const requestIdHeader = 'x-request-id'
export const clientAddressHeader = 'x-gatehouse-client-address'
/** Method and path, as `requestLineOf` makes them. */
export const requestLineHeader = 'x-gatehouse-request-line'

/** Where a request came from. */
export function requestOrigin(headers: { get(name: string): string | null }): RequestOrigin {
  const [method, path] = headers.get(requestLineHeader)?.split(' ', 2) ?? []
  return {
    requestId: headers.get(requestIdHeader),
    ipAddress: headers.get(clientAddressHeader),
    userAgent: ofStranger(headers.get('user-agent')),
    requestMethod: method ?? null,
    requestPath: path ?? null,
  }
}

/** Stored, shown and logged, so bounded and visible: a header may hold the bytes 80 to FF, and C1 controls among them. */
function ofStranger(text: string | null): string | null {
  return text === null ? null : visibleText(text.slice(0, 300)).slice(0, 300)
}

/** Method and path as they are stored and shown: bounded, without the query and without what may be a secret. */
export function requestLineOf(method = 'GET', url = '/'): string {
  const path = url.split('?', 1)[0] ?? ''
  // Tokens of mailed links, and keys put into the address by mistake, are longer than any id.
  return `${method} ${visibleText(path.replace(/[\w-]{32,}/g, '[secret]').slice(0, 300)).slice(0, 300)}`
}
