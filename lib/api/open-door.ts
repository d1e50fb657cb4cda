import 'server-only'
import { recordRefusal } from '../audit/record-refusal'
import { AppError } from '../errors/app-error'
import { toAppError } from '../errors/to-app-error'
import { requestIdHeader } from '../http/request-origin'
import { apiResponse, bareApiHeaders } from './api-response'
import type { Handler, Operation, RouteParams } from './define-route'
import type { Dialect } from './dialect'

type Context = { params: Promise<RouteParams> }
type RouteFunction = (request: Request, context: Context) => Promise<Response>

/** The methods that a route module answers. */
export const apiMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
export type ApiMethod = (typeof apiMethods)[number]

/** The methods that a route defines; HEAD and OPTIONS follow from them. */
type DefinedMethod = Exclude<ApiMethod, 'HEAD' | 'OPTIONS'>

/** The operations of one address. */
export type Operations = Partial<Record<DefinedMethod, Operation>>

/** What a route module of the API exports: a function for every method, and the contracts behind them. */
export type ApiRouteModule = Record<ApiMethod, RouteFunction> & {
  operations: Operations
  /** The version of the dialect in which there is something at this address; absent for all of them. */
  onlyIn?: string
}

/** Whose address it is where there is nothing. */
type Otherwise = { routes: Record<ApiMethod, RouteFunction>; params: RouteParams }

/** An entrance to the API, and the wording in which it answers. */
export type Door = {
  dialect(): Dialect
  /** The exports of a route module: plain Request → Response functions that any Fetch host can mount. */
  open(operations: Operations): ApiRouteModule
  /**
   * The same for addresses that exist in one version of the dialect only.
   * @param otherwise whose address it is in other versions
   */
  openIn(version: string, operations: Operations, otherwise?: Otherwise): ApiRouteModule & { onlyIn: string }
  /** The exports of a route module for addresses that do not exist, but for what is refused in other words. */
  closed(refusals?: Partial<Record<DefinedMethod, Handler>>): ApiRouteModule
}

/**
 * @param dialect is asked when the first request comes, because it may depend on settings
 * @param isThere the same: whether anything is behind the door
 */
export function openDoor(dialect: () => Dialect, isThere = () => true): Door {
  const closed = closedBut({})
  return {
    dialect,
    open(operations) {
      const open = opened(operations)
      return { ...functionsFor(either(isThere, open)), operations }
    },
    openIn(version, operations, otherwise) {
      const open = opened(operations)
      const isSpoken = () => dialect().version === version
      return { ...functionsFor(either(isSpoken, open, otherwise)), operations, onlyIn: version }
    },
    closed: (refusals = {}) => ({ ...closedBut(refusals), operations: {} }),
  }

  function either(
    isOpen: () => boolean,
    open: Record<ApiMethod, RouteFunction>,
    otherwise: Otherwise = { routes: closed, params: {} },
  ): (method: ApiMethod) => RouteFunction {
    const params = Promise.resolve(otherwise.params)
    return (method) => (request, context) =>
      isOpen() ? open[method](request, context) : otherwise.routes[method](request, { params })
  }

  function closedBut(refusals: Partial<Record<DefinedMethod, Handler>>): Record<ApiMethod, RouteFunction> {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
    const answering = methods.map((method) => [method, { handler: refusals[method] ?? nothingHere }])
    return routeFunctions(Object.fromEntries(answering), dialect)
  }

  function opened(operations: Operations): Record<ApiMethod, RouteFunction> {
    const answering: Answering = {}
    for (const [method, operation] of Object.entries(operations)) {
      const { operationId } = operation
      answering[method as DefinedMethod] = { operationId, handler: prepared(operation, dialect) }
    }
    return routeFunctions(answering, dialect)
  }
}

function functionsFor(make: (method: ApiMethod) => RouteFunction): Record<ApiMethod, RouteFunction> {
  return Object.fromEntries(apiMethods.map((method) => [method, make(method)])) as Record<
    ApiMethod,
    RouteFunction
  >
}

/** What answers a method, and as which operation. */
type Answering = Partial<Record<ApiMethod, { handler: Handler; operationId?: string }>>

/**
 * HEAD is GET without the body; OPTIONS names the methods; every other method is a 405 with `Allow` (RFC 9110 §15.5.6);
 * whatever is thrown becomes an answer in the envelope.
 */
function routeFunctions(defined: Answering, dialect: () => Dialect): Record<ApiMethod, RouteFunction> {
  const answered = apiMethods.filter(
    (method) => method === 'OPTIONS' || defined[method === 'HEAD' ? 'GET' : method],
  )
  const allow = answered.join(', ')
  const functions = functionsFor((method) => answering(defined[method] ?? { handler: refuseMethod }))
  functions.HEAD = withoutBody(defined.GET ? functions.GET : functions.HEAD)
  functions.OPTIONS = async () => new Response(null, { status: 204, headers: { ...bareApiHeaders, allow } })
  return functions

  function answering({ handler, operationId }: NonNullable<Answering[ApiMethod]>): RouteFunction {
    return async (request, { params }) => {
      try {
        return await handler(request, params)
      } catch (error) {
        await recordRefusal(error)
        return failure(request, toAppError(error, request.headers.get(requestIdHeader)), operationId)
      }
    }
  }

  function failure({ url }: Request, error: AppError, operationId: string | undefined): Response {
    const response = apiResponse(dialect().failed(error, { path: new URL(url).pathname, operationId }))
    if (error.code === 'method_not_allowed') response.headers.set('allow', allow)
    return response
  }
}

function prepared(operation: Operation, dialect: () => Dialect): Handler {
  let handler: Handler | undefined
  return (request, params) => {
    handler ??= operation.handlerFor(dialect())
    return handler(request, params)
  }
}

function withoutBody(get: RouteFunction): RouteFunction {
  return async (request, context) => {
    const response = await get(request, context)
    await response.body?.cancel()
    return new Response(null, response)
  }
}

/** @throws AppError not_found, as for every address that does not exist */
export async function nothingHere(): Promise<never> {
  throw new AppError('not_found', 'There is nothing at this address')
}

async function refuseMethod(): Promise<never> {
  throw new AppError('method_not_allowed')
}
