import 'server-only'
import type { z } from 'zod'
import type { OperatorOfApi } from '../admin-api/operator-of-api'
import type { ErrorCode } from '../errors/app-error'
import type { Caller } from '../identity/caller'
import type { Actor } from '../permissions/actor'
import type { Inputs, OutcomeName, Outcomes } from './dialect'

/**
 * How the caller of a route is recognised: `open` routes look up no caller; an `actor` is looked up before anything is read;
 * a `caller` is looked up by the verb, with the query that reads what they ask for; an `operator` has the secret of the Admin API.
 */
export type Access = 'open' | 'actor' | 'caller' | 'operator'

/** What a verb gets of a request: nothing but what its contract names. */
export type ApiCall<A extends Access, Params, Query, Body> = Asker<A> & {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** Of `If-Match`; undefined without one. */
  readonly expectedVersion: number | undefined
}

type Asker<A extends Access> = A extends 'actor'
  ? { readonly actor: Actor }
  : A extends 'caller'
    ? { readonly caller: Caller }
    : A extends 'operator'
      ? { readonly operator: OperatorOfApi }
      : object

/** What operations are about; the catalogue has a name and a description of each. */
type Tag = 'users' | 'groups' | 'organisation' | 'auditLog' | 'adminApi' | 'service'

/** The words for input that cannot be read, where the usual ones do not do. */
export type Refusals = {
  /** `Message` for a query with these errors by parameter; otherwise it is the first of them. */
  query?: (fieldErrors: Record<string, string>) => string
  /** `Message` for a body that does not fit, beside what is wrong by field. */
  invalidBody?: string
  /** `Message` for a body, and the one field of `Meta`, which gets the same words. */
  body?: { message: string; field: string }
}

/**
 * One operation of the API: what it reads, what it answers, and the verb that does the work. Everything else follows:
 * parsing, statuses, headers and envelope, the API description and the contract test.
 */
export type Contract<A extends Access, Success extends OutcomeName, Params, Query, Body> = {
  /** Its name in the API description, and of its texts in the catalogue. */
  operationId: string
  tag: Tag
  isDeprecated?: true
  access: A
  /** The values of `[name]` folders. */
  params?: z.ZodType<Params>
  query?: z.ZodType<Query>
  /** Made when the first request comes: its rules may be settings. @param inputs those that the dialect knows */
  body?: (inputs: Inputs) => z.ZodType<Body>
  /** A body that this shape takes, for the API description. */
  bodyExample?: object
  /** Whether the change is only made of the version that `If-Match` names. */
  honoursIfMatch?: true
  refusals?: Refusals
  responses: {
    success: Success
    /** What the verb refuses. What follows from the rest of the contract is not repeated. */
    failures: readonly ErrorCode[]
  }
  verb: (call: ApiCall<A, Params, Query, Body>) => Promise<Outcomes[Success]>
}
