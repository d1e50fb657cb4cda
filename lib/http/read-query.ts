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
 * The query of an address in a shape, for routes. Names that the shape does not know are ignored.
 * @param messageOf `Message` for errors by parameter; absent: the first of them
 * @throws AppError invalid, with a sentence for each parameter that cannot be read or is there more than once
 */
export function readQuery<Query>(
  parameters: Parameters,
  shape: z.ZodType<Query>,
  messageOf: (fieldErrors: Record<string, string>) => string | undefined = (errors) =>
    Object.values(errors)[0],
): Query {
  const parsed = shape.safeParse(parameters)
  if (parsed.success) return parsed.data
  const { fieldErrors } = invalid(parsed.error)
  throw new AppError('invalid', messageOf(fieldErrors), { fieldErrors })
}
