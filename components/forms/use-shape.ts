import { toNestErrors } from '@hookform/resolvers'
import type { FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { useTranslations } from '#i18n'
import { toldByField } from '@/lib/i18n/issue'
import { wordsOf } from '@/lib/i18n/sentence'

/**
 * Checks a form with a shape before it is sent, and says what is wrong in the reader's language. What is sent is what was
 * typed: the server parses it again. (`zodResolver` keeps nothing of an issue but its message.)
 */
export function useShape<Input extends FieldValues, Output>(
  shape: z.ZodType<Output, Input>,
): Resolver<Input, unknown, Input> {
  const say = useTranslations()
  return (values, _context, options) => {
    const { error } = shape.safeParse(values)
    if (!error) return { values, errors: {} }
    const errors = Object.entries(toldByField(error)).map(([field, told]) => [
      field,
      { type: 'shape', message: wordsOf(told, say) },
    ])
    return { values: {}, errors: toNestErrors<Input>(Object.fromEntries(errors), options) }
  }
}
