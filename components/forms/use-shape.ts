import { toNestErrors } from '@hookform/resolvers'
import { useEffect, useRef } from 'react'
import type { FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { useTranslations } from '#i18n'
import { toldByField } from '@/lib/i18n/issue'
import { wordsOf } from '@/lib/i18n/sentence'

/**
 * Checks a form with a shape before it is sent, and says what is wrong in the reader's language. What is sent is what was
 * typed: the server parses it again. (`zodResolver` keeps nothing of an issue but its message.)
 * @param load the shape, from its own file: shapes weigh more than a form, and are needed when something was typed. One
 *   that cannot be loaded leaves the checking to the server.
 * @param only the fields that are on the page, when the form has others too: nobody could mend those here
 */
export function useShape<Input extends FieldValues, Output>(
  load: () => Promise<z.ZodType<Output, Input>>,
  only?: (keyof Input & string)[],
): Resolver<Input, unknown, Input> {
  const say = useTranslations()
  const latest = useRef(load)

  useEffect(() => {
    latest.current = load
  })

  useEffect(() => {
    const preload = () => void latest.current().catch(() => {})
    document.addEventListener('input', preload, { once: true })
    return () => document.removeEventListener('input', preload)
  }, [])

  return async (values, _context, options) => {
    const shape = await load().catch(() => null)
    const error = shape?.safeParse(values).error
    const errors = Object.entries(error ? toldByField(error) : {})
      .filter(([field]) => only?.some((name) => field.split('.')[0] === name) ?? true)
      .map(([field, told]) => [field, { type: 'shape', message: wordsOf(told, say) }])
    if (errors.length === 0) return { values, errors: {} }
    return { values: {}, errors: toNestErrors<Input>(Object.fromEntries(errors), options) }
  }
}
