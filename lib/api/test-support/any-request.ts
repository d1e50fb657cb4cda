import fc from 'fast-check'
import type {
  ApiDescription,
  JsonSchema,
  OperationDescription,
  Parameter,
} from '../description/api-description'
import { anyOfSchema } from './any-of-schema'
import { anyHeader, anyJson, anyQuery, anyText, encoded } from './anything'

/** A request as it is sent. */
export type AnyRequest = {
  operationId: string
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

type Components = ApiDescription['components']

const otherHeaders = [
  'range',
  'accept',
  'accept-language',
  'user-agent',
  'content-type',
  'origin',
  'x-request-id',
]

/**
 * Requests that the API description allows, and such with something wrong: a value of another kind, one that is missing,
 * there twice or not known, a body that is no JSON.
 * @param ids what addresses with an id are asked for
 * @param weightOf how often an operation is asked for, compared with others
 */
export function anyRequest(
  { paths, components }: ApiDescription,
  ids: readonly string[],
  weightOf: (operationId: string) => number,
): fc.Arbitrary<AnyRequest> {
  const anyId = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ids) },
    { weight: 1, arbitrary: anyText.map((text) => encoded(text.slice(0, 100)) || 'x') },
  )
  const requests = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const arbitrary = fc
        .record({
          id: anyId,
          query: anyQueryOf(operation, components),
          headers: anyHeadersOf(operation),
          body: anyBodyOf(operation, components),
        })
        .map(({ id, query, headers, body }) => ({
          operationId: operation.operationId,
          method: method.toUpperCase(),
          path: path.replace('{id}', id) + (query && `?${query}`),
          headers,
          ...(body !== undefined && { body }),
        }))
      return { weight: weightOf(operation.operationId), arbitrary }
    }),
  )
  return fc.oneof(...requests)
}

function anyQueryOf({ parameters = [] }: OperationDescription, components: Components): fc.Arbitrary<string> {
  const described = parameters.filter((parameter) => parameter.in === 'query')
  const names = described.map(({ name }) => name)
  const required = described.filter((parameter) => parameter.required)
  // Of many at once one would be wrong nearly always.
  const chosen = fc.shuffledSubarray(described, { maxLength: Math.min(2, described.length) })
  const allowed = chosen.chain((some) => fc.record(valuesOf([...required, ...some], components)).map(pairsOf))
  const wrong = anyQuery(names.length > 0 ? names : ['x'])
  return fc
    .tuple(allowed, fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: wrong }))
    .map(([pairs, more]) => [...pairs, more].filter(Boolean).join('&'))
}

function valuesOf(parameters: Parameter[], components: Components) {
  return Object.fromEntries(parameters.map(({ name, schema }) => [name, anyOfSchema(schema, components)]))
}

function pairsOf(values: Record<string, unknown>): string[] {
  return Object.entries(values).map(([name, value]) => `${name}=${encoded(String(value))}`)
}

function anyHeadersOf({ parameters = [] }: OperationDescription): fc.Arbitrary<Record<string, string>> {
  const described = parameters.filter((parameter) => parameter.in === 'header').map(({ name }) => name)
  const value = fc.oneof(fc.constantFrom('"1"', '"7k"', '*'), anyHeader)
  const others = fc.dictionary(fc.constantFrom(...otherHeaders), anyHeader, { maxKeys: 2 })
  if (described.length === 0) return others
  const own = fc.dictionary(fc.constantFrom(...described), value, { maxKeys: 1 })
  return fc.tuple(others, own).map(([one, other]) => ({ ...one, ...other }))
}

function anyBodyOf(
  { requestBody }: OperationDescription,
  components: Components,
): fc.Arbitrary<string | undefined> {
  const schema = requestBody?.content['application/json']?.schema
  if (!schema) return fc.constant(undefined)
  const allowed = anyOfSchema(schema, components) as fc.Arbitrary<Record<string, unknown>>
  const spoiled = fc
    .tuple(allowed, anyFieldOf(schema, components), anyJson)
    .map(([body, field, value]) => ({ ...body, [field]: value }))
  const incomplete = fc
    .tuple(allowed, anyFieldOf(schema, components))
    .map(([body, field]) => ({ ...body, [field]: undefined }))
  return fc.oneof(
    { weight: 6, arbitrary: allowed.map((body) => JSON.stringify(body)) },
    { weight: 4, arbitrary: spoiled.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: incomplete.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: anyJson.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: allowed.map((body) => JSON.stringify(body).slice(0, -1)) },
  )
}

function anyFieldOf({ $ref = '' }: JsonSchema, { schemas }: Components): fc.Arbitrary<string> {
  const { properties = {} } = schemas[$ref.split('/').at(-1) ?? ''] ?? {}
  return fc.constantFrom(...Object.keys(properties), 'id', '__proto__')
}
