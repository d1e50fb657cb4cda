import fc from 'fast-check'
import type { ApiDescription, JsonSchema } from '../description/api-description'
import { anyJson, anyString } from './anything'

/** Values that a schema of the API description allows. */
export function anyOfSchema(
  schema: JsonSchema,
  components: ApiDescription['components'],
): fc.Arbitrary<unknown> {
  const { $ref, const: only, enum: choices, anyOf, items, type } = schema
  const inner = (one: JsonSchema) => anyOfSchema(one, components)
  if ($ref) return inner(components.schemas[$ref.split('/').at(-1) ?? ''] ?? {})
  if (only !== undefined) return fc.constant(only)
  if (choices) return fc.constantFrom(...choices)
  if (anyOf) return fc.oneof(...anyOf.map(inner))
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => inner({ ...schema, type: one })))
  if (type === 'object') return anyObject(schema, inner)
  if (type === 'array') return fc.array(inner(items ?? {}), { maxLength: 3 })
  if (type === 'string') return anyText(schema)
  if (type === 'integer') return fc.integer({ min: schema.minimum, max: schema.maximum })
  if (type === 'boolean') return fc.boolean()
  if (type === 'null') return fc.constant(null)
  return anyJson
}

function anyObject(
  { properties = {}, required = [] }: JsonSchema,
  inner: (schema: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<object> {
  const values = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, inner(one)]))
  return fc.record(values, { requiredKeys: required })
}

function anyText({ format, pattern, minLength = 0, maxLength = 1000 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'email') return anyEmail
  if (format === 'date')
    return fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  if (pattern) return fc.stringMatching(new RegExp(pattern, 'u'))
  return fc.oneof(
    {
      weight: 2,
      arbitrary: fc.stringMatching(/^[A-Za-zÀ-ž]{2,20}$/u).map((text) => text.padEnd(minLength, 'x')),
    },
    { weight: 1, arbitrary: anyString.map((text) => text.padEnd(minLength, 'x').slice(0, maxLength)) },
  )
}

// fast-check's own tries letters that no mail server takes.
const anyEmail = fc
  .tuple(
    fc.stringMatching(/^[a-z0-9]{1,12}([._+-][a-z0-9]{1,8})?$/),
    fc.constantFrom('example.com', 'BÜCHER.example'),
  )
  .map(([name, domain]) => `${name}@${domain}`)
