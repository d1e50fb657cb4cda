import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'

/** What identifies a request in the log. */
export type CurrentRequest = {
  requestId: string
  /** Of the trace that the request belongs to, if a trusted proxy told it (W3C Trace Context). */
  traceId?: string
}

// One per process, although Next bundles pages and routes apart: a module variable would exist twice.
const shared = globalThis as typeof globalThis & { gatehouseRequests?: AsyncLocalStorage<CurrentRequest> }
shared.gatehouseRequests ??= new AsyncLocalStorage()
const requests = shared.gatehouseRequests

/** Runs `work` as part of this request. */
export function inRequest<T>(request: CurrentRequest, work: () => T): T {
  return requests.run(request, work)
}

/** The request that the running code is part of; undefined in jobs and commands. */
export function currentRequest(): CurrentRequest | undefined {
  return requests.getStore()
}
