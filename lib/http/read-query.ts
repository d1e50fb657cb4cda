import 'server-only'
import type { z } from 'zod'
import { AppError } from '../errors/app-error'
import { invalid } from '../errors/to-app-error'
import type { Parameters } from './page-query'

/** The query of this address, not yet parsed. */
export function parametersIn(url: string): Parameters {
  const at = url.indexOf('?')
  if (at < 0) return {}
  // In one pass: an address may hold thousands of names.
  const found = new Map<string, string | string[]>()
  for (const [name, value] of new URLSearchParams(url.slice(at))) {
    const before = found.get(name)
    if (before === undefined) found.set(name, value)
    else if (typeof before === 'string') found.set(name, [before, value])
    else before.push(value)
  }
  return Object.fromEntries(found)
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
