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

/** What an issue says: its sentence, or zod's words, which only programs get to read. */
export function toldBy(issue: z.core.$ZodIssue): Told {
  return sentenceIn(issue) ?? issue.message
}

/** The sentence of an issue, if its check gave it one. */
export function sentenceIn({ code, params }: { code?: string; params?: unknown }): Sentence | undefined {
  return code === 'custom' ? (params as { sentence?: Sentence } | undefined)?.sentence : undefined
}
