import { zodResolver } from '@hookform/resolvers/zod'
import type { FieldValues, Resolver } from 'react-hook-form'
import type { z } from 'zod'
import { useTranslations } from '#i18n'
import { sentenceIn } from '@/lib/i18n/issue'
import { wordsOf } from '@/lib/i18n/sentence'

/**
 * Checks a form with a shape before it is sent, and says what is wrong in the reader's language. What is sent is what was
 * typed: the server parses it again.
 */
export function useShape<Input extends FieldValues, Output>(
  shape: z.ZodType<Output, Input>,
): Resolver<Input, unknown, Input> {
  const say = useTranslations()
  const error: z.core.$ZodErrorMap = (issue) => {
    const told = sentenceIn(issue)
    return told && wordsOf(told, say)
  }
  return zodResolver(shape, { error }, { raw: true })
}
