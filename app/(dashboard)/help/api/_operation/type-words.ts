import type { JsonSchema } from '@/lib/api/description/api-description'
import type { Say } from '@/lib/i18n/texts'

/** Where the fields of a named object stand on the page. */
export function objectAnchor(name: string): string {
  return `object-${name}`
}

/** The name of the object that a schema refers to. */
export function objectName({ $ref }: JsonSchema): string | undefined {
  return $ref?.split('/').at(-1)
}

/** What a value can be, in a few words. */
export function typeWords(say: Say<'apiPage'>, schema: JsonSchema): string {
  const name = objectName(schema)
  if (name) return name
  if (schema.items) return say('types.listOf', { name: typeWords(say, schema.items) })
  const types =
    schema.anyOf?.map((one) => typeWords(say, one)) ??
    [schema.type].flat().map((type) => word(say, schema, type))
  return types.reduce((one, other) => say('types.or', { one, other }))
}

function word(say: Say<'apiPage'>, { const: only, format }: JsonSchema, type = 'any'): string {
  if (only !== undefined) return JSON.stringify(only)
  if (format === 'email' || format === 'date') return say(`types.${format}`)
  const known = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'] as const
  const found = known.find((one) => one === type)
  return found ? say(`types.${found}`) : say('types.any')
}

/** What limits a value, a sentence each. */
export function limitsInWords(say: Say<'apiPage'>, schema: JsonSchema): string[] {
  const { minLength, maxLength, minimum } = schema
  const values = schema.enum?.filter((value) => value !== '').map(String)
  const limits = []
  if (values) limits.push(say('limits.values', { values: values.join(', ') }))
  if (minLength && maxLength) limits.push(say('limits.lengths', { least: minLength, most: maxLength }))
  else if (minLength) limits.push(say('limits.least', { least: minLength }))
  else if (maxLength) limits.push(say('limits.most', { most: maxLength }))
  if (minimum !== undefined && minimum >= 0) limits.push(say('limits.from', { least: String(minimum) }))
  return limits
}
