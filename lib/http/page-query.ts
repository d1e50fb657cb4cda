import { z } from 'zod'
import { isStorable } from '../text/is-storable'

/** The query of an address as Next hands it to pages: a list where a name is there more than once. */
export type Parameters = Record<string, string | string[] | undefined>

/** A parameter with any text that can be looked for; an empty one is as good as none. At most 300 characters. */
export const textParameter = z
  .string('This must be there once')
  .refine(isStorable, 'This contains a character that cannot be searched for')
  .trim()
  .max(300, 'This is too long')
  .transform((text) => text || undefined)

/** The query of a page in a shape: what cannot be read, or is there more than once, is left out. Safe for browser and server. */
export function readPageQuery<Shape extends z.ZodObject>(
  parameters: Parameters,
  shape: Shape,
): Partial<z.output<Shape>> {
  const read = Object.entries(shape.shape).flatMap(([name, field]) => {
    const { data } = z.safeParse(field, Object.hasOwn(parameters, name) ? parameters[name] : undefined)
    return data === undefined ? [] : [[name, data] as const]
  })
  return Object.fromEntries(read) as Partial<z.output<Shape>>
}
