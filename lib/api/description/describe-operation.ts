import 'server-only'
import { AppError, type ErrorCode } from '../../errors/app-error'
import type { Access } from '../contract'
import type { Operation } from '../define-route'
import { type Dialect, json, type OutcomeName, type Outcomes, type Presentation } from '../dialect'
import type { MediaType, OperationDescription, Parameter, ResponseDescription } from './api-description'
import { headerReferences } from './response-headers'
import type { SchemaCollector } from './schemas'

/** The text of a key of the catalogue; '' where there is none. */
export type TextOf = (key: string) => string

type Surroundings = {
  method: string
  path: string
  dialect: Dialect
  text: TextOf
  schemas: SchemaCollector
}

/** One operation in the words of OpenAPI. */
export function describeOperation(operation: Operation, surroundings: Surroundings): OperationDescription {
  const { operationId, tag, access, isDeprecated } = operation
  const { text } = surroundings
  const parameters = parametersOf(operation, surroundings)
  const requestBody = requestBodyOf(operation, surroundings)
  return {
    operationId,
    tags: [text(`tags.${tag}.name`)],
    summary: text(`operations.${operationId}.summary`),
    description: text(`operations.${operationId}.description`),
    ...(isDeprecated && { deprecated: true }),
    security: securityOf[access],
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses: responsesOf(operation, surroundings),
  }
}

const ofUsers: OperationDescription['security'] = [{ accessKey: [] }, { bearer: [] }, { session: [] }]
const securityOf: Record<Access, OperationDescription['security']> = {
  open: [],
  actor: ofUsers,
  caller: ofUsers,
  operator: [{ adminSecret: [] }],
}

function parametersOf(
  { operationId, params, query, honoursIfMatch }: Operation,
  { text, schemas }: Surroundings,
): Parameter[] {
  const textOf = (name: string) => text(`parameters.${operationId}.${name}`) || text(`parameters.any.${name}`)
  const within = (place: 'path' | 'query', shape: typeof query): Parameter[] => {
    if (!shape) return []
    const { properties = {}, required = [] } = schemas.schemaOf(shape, 'input')
    return Object.entries(properties).map(([name, schema]) => ({
      name,
      in: place,
      required: required.includes(name),
      description: textOf(name),
      schema,
    }))
  }
  const ifMatch: Parameter = {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: textOf('If-Match'),
    schema: { type: 'string' },
    example: '"3"',
  }
  return [...within('path', params), ...within('query', query), ...(honoursIfMatch ? [ifMatch] : [])]
}

function requestBodyOf(
  { operationId, body, bodyExample }: Operation,
  { dialect, schemas }: Surroundings,
): OperationDescription['requestBody'] {
  if (!body) return undefined
  const name = operationId.charAt(0).toUpperCase() + operationId.slice(1)
  const schema = schemas.component(name, body(dialect.inputs), 'input')
  return { required: true, content: { [json]: { schema, example: bodyExample } } }
}

function responsesOf(operation: Operation, surroundings: Surroundings): Record<string, ResponseDescription> {
  const success = successOf(operation.responses.success, operation, surroundings)
  const failures = failuresOf(operation, surroundings)
  return { ...success, ...failures }
}

function successOf<Name extends OutcomeName>(
  name: Name,
  { operationId }: Operation,
  { dialect, text, schemas }: Surroundings,
): Record<string, ResponseDescription> {
  const presentation: Presentation<Outcomes[Name]> = dialect.outcomes[name]
  const { content, write, entityTag, example, headers = [] } = presentation
  const answer = write(example)
  const shown = 'json' in answer ? JSON.parse(answer.json) : 'body' in answer ? answer.body : undefined
  const media = Object.entries(content).map(([type, shape]): [string, MediaType] => [
    type,
    {
      schema: schemas.schemaOf(shape, 'output'),
      ...(type === json && shown !== undefined && { example: shown }),
    },
  ])
  const names = [...Object.keys(answer.headers ?? {}), ...headers, ...(entityTag ? ['etag'] : [])]
  return {
    200: {
      description: text(`operations.${operationId}.success`),
      headers: headerReferences(names),
      content: Object.fromEntries(media),
    },
  }
}

function failuresOf(operation: Operation, surroundings: Surroundings): Record<string, ResponseDescription> {
  const { dialect, path, text, schemas } = surroundings
  const schema = schemas.schemaOf(dialect.failure, 'output')
  const responses: Record<string, ResponseDescription> = {}
  for (const code of failureCodes(operation, surroundings.method)) {
    const {
      status,
      headers = {},
      ...answer
    } = dialect.failed(new AppError(code), { path, operationId: operation.operationId })
    const known = responses[status]
    const examples = known?.content?.[json]?.examples ?? {}
    examples[code] = { value: 'json' in answer ? JSON.parse(answer.json) : answer.body }
    responses[status] = {
      description: text(`statuses.${status}`),
      headers: { ...known?.headers, ...headerReferences(Object.keys(headers)) },
      content: { [json]: { schema, examples } },
    }
  }
  // Of the server itself, before there is an operation.
  for (const status of [400, 431]) {
    responses[status] ??= {
      description: text(`statuses.${status}`),
      headers: headerReferences([]),
      content: { [json]: { schema } },
    }
  }
  return responses
}

/** What an operation may refuse: what follows from its contract, and what its verb adds. */
function failureCodes(operation: Operation, method: string): Set<ErrorCode> {
  const { access, query, body, honoursIfMatch, responses } = operation
  const codes: ErrorCode[] = ['unavailable', 'unexpected']
  const isOfUser = access === 'actor' || access === 'caller'
  if (isOfUser) codes.push('unauthenticated', 'inactive', 'outgrown')
  if (isOfUser && method !== 'GET') codes.push('forbidden')
  if (isOfUser && method !== 'GET' && method !== 'DELETE') codes.push('unsupported_media_type')
  if (access === 'operator') codes.push('unauthenticated', 'limited')
  if (query) codes.push('invalid')
  if (body) codes.push('malformed', 'empty', 'invalid', 'too_large')
  if (honoursIfMatch) codes.push('stale')
  return new Set([...codes, ...responses.failures])
}
