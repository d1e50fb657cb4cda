import 'server-only'
import type { z } from 'zod'
import { recordRefusal } from '../audit/record-refusal'
import { AppError } from '../errors/app-error'
import { toAppError } from '../errors/to-app-error'
import type { Parameters } from '../http/page-query'
import { parametersIn, readQuery } from '../http/read-query'
import { requestIdHeader } from '../http/request-origin'
import { apiResponse, bareApiHeaders } from './api-response'
import { v1 } from './dialects/v1'

/** What a handler of one method gets. */
export class ApiCall {
  /** @param params the values of `[name]` folders */
  constructor(
    readonly request: Request,
    readonly params: Record<string, string>,
  ) {}

  /**
   * The query in a shape (lib/http/read-query.ts).
   * @throws AppError invalid
   */
  query<Shape extends z.ZodObject>(shape: Shape, sentence?: string): z.output<Shape> {
    return readQuery(this.parameters, shape, sentence)
  }

  /** The query, not yet parsed. */
  get parameters(): Parameters {
    return parametersIn(this.request.url)
  }
}

type Handler = (call: ApiCall) => Promise<Response>
type Context = { params: Promise<Record<string, string | string[] | undefined>> }
type RouteFunction = (request: Request, context: Context) => Promise<Response>

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
type Method = (typeof methods)[number]

/** What a route module of the API exports: a function for every method. */
export type ApiRouteModule = Record<Method, RouteFunction>

/** The wording in force. `v5` will stand beside it and a setting will choose (decisions.md). */
export const dialect = v1

/**
 * A route module's exports from its handlers: plain Request → Response functions that any Fetch host can mount.
 * HEAD is GET without the body; OPTIONS names the methods; every other method is a 405 with `Allow` (RFC 9110 §15.5.6);
 * whatever is thrown becomes an answer in the envelope.
 */
export function apiRoute(
  handlers: Partial<Record<Exclude<Method, 'HEAD' | 'OPTIONS'>, Handler>>,
): ApiRouteModule {
  const all: Partial<Record<Method, Handler>> = { ...handlers }
  if (handlers.GET) all.HEAD = withoutBody(handlers.GET)
  const allow = [...methods.filter((method) => all[method]), 'OPTIONS'].join(', ')
  all.OPTIONS = async () => new Response(null, { status: 204, headers: { ...bareApiHeaders, allow } })

  const entries = methods.map((method) => [method, answering(all[method] ?? refusing, allow)] as const)
  return Object.fromEntries(entries) as ApiRouteModule
}

function answering(handler: Handler, allow: string): RouteFunction {
  return async (request, context) => {
    try {
      return await handler(new ApiCall(request, singleValues(await context.params)))
    } catch (error) {
      const url = new URL(request.url)
      await recordRefusal(error)
      return failure(toAppError(error, request.headers.get(requestIdHeader)), url, allow)
    }
  }
}

function failure(error: AppError, url: URL, allow: string): Response {
  const response = apiResponse(dialect.failed(error, url.pathname))
  if (error.code === 'method_not_allowed') response.headers.set('allow', allow)
  return response
}

async function refusing(): Promise<Response> {
  throw new AppError('method_not_allowed')
}

function withoutBody(get: Handler): Handler {
  return async (call) => {
    const response = await get(call)
    await response.body?.cancel()
    return new Response(null, response)
  }
}

// No folder of ours is a catch-all whose value a handler reads.
function singleValues(params: Awaited<Context['params']>): Record<string, string> {
  return Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, String(value)]))
}
