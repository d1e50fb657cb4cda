import { type FieldErrors, get } from 'react-hook-form'

/** The message at a field, by its dotted name. */
export function messageOf(errors: FieldErrors, name: string): string | undefined {
  const error = get(errors, name) as { message?: unknown } | undefined
  return typeof error?.message === 'string' ? error.message : undefined
}
