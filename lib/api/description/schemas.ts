import 'server-only'
import { z } from 'zod'
import type { JsonSchema } from './api-description'

/** Text for a field of a named shape; '' where there is none. */
type TextOfField = (shape: string, field: string) => string

export type SchemaCollector = ReturnType<typeof collectSchemas>

/** Collects the JSON Schemas (2020-12) of zod shapes: those with a name become components, and are referred to. */
export function collectSchemas(textOfField: TextOfField) {
  const components: Record<string, JsonSchema> = {}

  /** @param io `input` for what is sent to us, `output` for what we answer */
  function schemaOf(shape: z.ZodType, io: 'input' | 'output'): JsonSchema {
    // Inside another one, so that a shape with a name is referred to also where it stands alone.
    const { properties, $defs = {} } = inDocument(
      z.toJSONSchema(z.object({ shape }), {
        io,
        target: 'draft-2020-12',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
          // Of every whole number, which says nothing.
          if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
        },
      }),
    )
    for (const [name, { id, ...schema }] of Object.entries($defs)) {
      components[name] ??= withTexts(name, schema)
    }
    return properties.shape
  }

  function component(name: string, shape: z.ZodType, io: 'input' | 'output'): JsonSchema {
    components[name] ??= withTexts(name, schemaOf(shape, io))
    return { $ref: `#/components/schemas/${name}` }
  }

  function withTexts(name: string, schema: JsonSchema): JsonSchema {
    const { properties = {}, items } = schema
    for (const [field, of] of Object.entries(properties)) {
      const description = textOfField(name, field)
      if (description) of.description = description
      withTexts(name, of)
    }
    if (items && !items.$ref) withTexts(name, items)
    return schema
  }

  return { components, schemaOf, component }
}

type Converted = {
  properties: { shape: JsonSchema }
  $defs?: Record<string, JsonSchema & { id?: string }>
}

/** As plain JSON, with references that lead into the document. */
function inDocument(converted: object): Converted {
  return JSON.parse(JSON.stringify(converted).replaceAll('"#/$defs/', '"#/components/schemas/'))
}
