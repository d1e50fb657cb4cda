import { z } from 'zod'
import { isStorable } from '../text/is-storable'

/** The query of an address as Next gives it to pages: a list for a repeated name. */
export type Parameters = Record<string, string | string[] | undefined>

/** A parameter with any text that can be searched for; an empty one counts as missing. At most 300 characters. */
export const textParameter = z
  .string('This must be there once')
  .refine(isStorable, 'This contains a character that cannot be searched for')
  .trim()
  .max(300, 'This is too long')
  .transform((text) => text || undefined)

/** The query of a page in a shape: unreadable and repeated parameters are left out. Safe for browser and server. */
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
