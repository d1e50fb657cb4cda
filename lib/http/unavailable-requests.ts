import 'server-only'

// One list per process, although Next bundles pages and instrumentation apart: a module variable would exist twice.
const shared = globalThis as typeof globalThis & { gatehouseUnavailable?: Set<string> }

/** More are not under way at once, and each is asked about at once. */
const mostKept = 1000

/** Records that a page could not be rendered because the database is unavailable. */
export function noteUnavailable(requestId: string): void {
  shared.gatehouseUnavailable ??= new Set()
  const ids = shared.gatehouseUnavailable
  const [oldest] = ids
  if (ids.size >= mostKept && oldest) ids.delete(oldest)
  ids.add(requestId)
}

/** Was it recorded? Asking removes the record. */
export function wasUnavailable(requestId: string): boolean {
  return shared.gatehouseUnavailable?.delete(requestId) ?? false
}
