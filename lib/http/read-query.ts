import 'server-only'
import type { z } from 'zod'
import { AppError } from '../errors/app-error'
import { invalid } from '../errors/to-app-error'
import type { Parameters } from './page-query'

/** The query of this address, not yet parsed. */
export function parametersIn(url: string): Parameters {
  const at = url.indexOf('?')
  if (at < 0) return {}
  const query = new URLSearchParams(url.slice(at))
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name)
    return [name, values.length > 1 ? values : values[0]] as const
  })
  return Object.fromEntries(entries)
}

/**
 * The query of an address in a shape: the way in which routes read it. Names that the shape does not know mean nothing.
 * @param sentence what could not be done, for `Message`; absent: the first sentence about a parameter
 * @throws AppError invalid, with a sentence for each parameter that cannot be read or is there more than once
 */
export function readQuery<Shape extends z.ZodObject>(
  parameters: Parameters,
  shape: Shape,
  sentence?: string,
): z.output<Shape> {
  const parsed = shape.safeParse(parameters)
  if (parsed.success) return parsed.data
  const { fieldErrors } = invalid(parsed.error)
  throw new AppError('invalid', sentence ?? Object.values(fieldErrors)[0], { fieldErrors })
}
