import 'server-only'
import type { z } from 'zod'
import type { OperatorOfApi } from '../admin-api/operator-of-api'
import { AppError } from '../errors/app-error'
import { invalid } from '../errors/to-app-error'
import { readJson } from '../http/read-json'
import { parametersIn, readQuery } from '../http/read-query'
import type { Caller } from '../identity/caller'
import type { Actor } from '../permissions/actor'
import { apiResponse } from './api-response'
import type { Access, ApiCall, Contract, Refusals } from './contract'
import type { Dialect, OutcomeName, Outcomes, Presentation } from './dialect'
import { expectedVersion } from './entity-tag'
import { actorOfCaller, readFor, requireApiActor, requireCaller } from './require-api-actor'
import { requireOperator } from './require-operator'
import { streamResponse } from './stream-response'

/** The values of `[name]` folders, as Next hands them over. */
export type RouteParams = Record<string, string | string[] | undefined>

/** Answers a request, or throws what went wrong. */
export type Handler = (request: Request, params: Promise<RouteParams>) => Promise<Response>

/** A contract without its verb: what the API description tells. */
type DescribedContract = Omit<Contract<Access, OutcomeName, unknown, unknown, unknown>, 'verb' | 'refusals'>

/** One operation of the API. */
export type Operation = DescribedContract & {
  /** Prepares what is the same for all requests, so call it once. */
  handlerFor(dialect: Dialect): Handler
}

/** One operation of the API from its contract. */
export function defineRoute<
  A extends Access,
  Success extends OutcomeName,
  Params = unknown,
  Query = unknown,
  Body = unknown,
>(contract: Contract<A, Success, Params, Query, Body>): Operation {
  const { verb, refusals, ...described } = contract
  return {
    ...described,
    handlerFor: (dialect) => handlerOf(contract, dialect),
  }
}

/** What was read of a request. A class, because V8 is slow to collect what is spread at every request (decision 013). */
class Received {
  caller: Caller | undefined = undefined
  actor: Actor | undefined = undefined
  operator: OperatorOfApi | undefined = undefined
  params: unknown = undefined
  query: unknown = undefined
  body: unknown = undefined
  expectedVersion: number | undefined = undefined
}

function handlerOf<A extends Access, Success extends OutcomeName, Params, Query, Body>(
  contract: Contract<A, Success, Params, Query, Body>,
  dialect: Dialect,
): Handler {
  const { access, params: paramsShape, verb } = contract
  const { write, entityTag }: Presentation<Outcomes[Success]> = dialect.outcomes[contract.responses.success]
  const read = readerOf(contract, dialect)

  return async (request, params) => {
    const received = new Received()
    if (paramsShape) received.params = paramsShape.parse(await params)
    await receive(request, received)
    // What the contract names is there.
    const outcome = await verb(received as unknown as ApiCall<A, Params, Query, Body>)
    const answer = write(outcome)
    if ('parts' in answer) return streamResponse(await actorOf(received), answer.parts, answer.headers)
    return apiResponse(answer, entityTag?.(outcome))
  }

  async function receive(request: Request, received: Received): Promise<void> {
    if (access === 'caller') {
      const caller = await requireCaller(request)
      received.caller = caller
      if (read) await readFor(caller, () => read(request, received))
      return
    }
    if (access === 'actor') received.actor = await requireApiActor(request)
    if (access === 'operator') received.operator = await requireOperator(request)
    if (read) await read(request, received)
  }
}

/** Downloads are counted by user, so a stream needs an actor. */
async function actorOf({ actor, caller }: Received): Promise<Actor> {
  if (actor) return actor
  if (caller) return actorOfCaller(caller)
  throw new Error('a route that is open to anyone cannot stream its answer')
}

type Reader = (request: Request, received: Received) => void | Promise<void>

/** Reads body, query and `If-Match` as far as the contract names them. */
function readerOf<A extends Access, Success extends OutcomeName, Params, Query, Body>(
  { operationId, body, query, honoursIfMatch, refusals = {} }: Contract<A, Success, Params, Query, Body>,
  { decode = asItIs, inputs }: Pick<Dialect, 'decode' | 'inputs'>,
): Reader | undefined {
  if (!body && !query && !honoursIfMatch) return undefined
  const bodyShape = body?.(inputs)
  const queryIn = query && queryReader(query, refusals.query)
  const readHead: (request: Request, received: Received) => void = (request, received) => {
    if (queryIn) received.query = queryIn(request.url)
    if (honoursIfMatch) received.expectedVersion = expectedVersion(request.headers.get('if-match'))
  }
  if (!bodyShape) return readHead
  return async (request, received) => {
    received.body = parseBody(decode(operationId, await readJson(request)), bodyShape, refusals)
    readHead(request, received)
  }
}

function asItIs(_operationId: string, sent: Record<string, unknown>): Record<string, unknown> {
  return sent
}

/** Most requests have no query: what is read of none is read once. */
function queryReader<Query>(shape: z.ZodType<Query>, messageOf: Refusals['query']): (url: string) => Query {
  const none = shape.safeParse({})
  return (url) => {
    if (none.success && !url.includes('?')) return none.data
    return readQuery(parametersIn(url), shape, messageOf)
  }
}

/** @throws ZodError, or AppError invalid in the words of the contract */
function parseBody<Body>(sent: unknown, shape: z.ZodType<Body>, { body, invalidBody }: Refusals): Body {
  if (!body && !invalidBody) return shape.parse(sent)
  const parsed = shape.safeParse(sent)
  if (parsed.success) return parsed.data
  if (!body) throw new AppError('invalid', invalidBody, { fieldErrors: invalid(parsed.error).fieldSentences })
  const { message, field } = body
  throw new AppError('invalid', message, { fieldErrors: { [field]: message } })
}
