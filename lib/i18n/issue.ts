import type { z } from 'zod'
import { type Arguments, type Sentence, type SentenceKey, sentence, type Told } from './sentence'

/*
 * Sentences of shapes. A zod issue has a message, which is text, and in `params` whatever its check gives it: the
 * sentence. Checks that zod makes itself, such as `min`, have no `params`, so what a form can run into is a `refine`.
 */

/** What a check of a shape says of what fails it: `refine(isVisible, saying('invisible', { field }))`. */
export function saying<Key extends SentenceKey>(key: Key, ...values: Arguments<Key>) {
  return { params: { sentence: sentence(key, ...values) } }
}

/** What an issue says: the sentence of its check, or zod's words, which only programs get to read. */
export function toldBy(issue: z.core.$ZodIssue): Told {
  const told: Sentence | undefined = issue.code === 'custom' ? issue.params?.sentence : undefined
  return told ?? issue.message
}

/** More errors than this help no one, and each sentence has to be put into words. */
const mostIssues = 100

/** What a failed parse says of each field (dotted path); the first sentence of a field wins. */
export function toldByField({ issues }: z.ZodError): Record<string, Told> {
  const told: Record<string, Told> = {}
  for (const issue of issues.slice(0, mostIssues)) {
    told[issue.path.map(String).join('.').toWellFormed()] ??= toldBy(issue)
  }
  return told
}
