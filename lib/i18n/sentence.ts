import type { Messages } from 'use-intl/core'
import { type Say, textsIn } from './texts'

export type SentenceKey = keyof Messages['sentences']
export type FieldKey = keyof Messages['fields']

/** `field` names a field of a form; every language has its own word for it. */
type Values = {
  /** Of a list each is put into words, with commas between. */
  [argument: string]: string | number | readonly string[] | undefined
  field?: FieldKey
}

/**
 * Something to say, before it is in a language: shapes and verbs do not know who reads it. As text, because that is all
 * a zod issue can hold; the doors turn it into words with `inEnglish` or `wordsOf`.
 */
export function sentence(key: SentenceKey, values: Values = {}): string {
  return JSON.stringify([key, values])
}

/** A sentence in the language of a translator of all texts. Text that is no such sentence stays as it is. */
export function wordsOf(text: string, say: Say): string {
  const found = read(text)
  if (!found) return text
  const { field, ...others } = found.values
  const label = field === undefined ? {} : { field: say(`fields.${field}`) }
  const sayAny = say as (key: string, values: object) => string
  const values = Object.entries(others).map(([name, value]) =>
    Array.isArray(value) ? [name, value.map((one) => wordsOf(one, say)).join(', ')] : [name, value],
  )
  return sayAny(`sentences.${found.key}`, { ...Object.fromEntries(values), ...label })
}

/** The same in English: what the API says and what is logged. */
export function inEnglish(text: string): string {
  return text === '' ? '' : wordsOf(text, english())
}

let englishTexts: Say | undefined

function english(): Say {
  englishTexts ??= textsIn('en')
  return englishTexts
}

function read(text: string): { key: string; values: Values } | null {
  if (!text.startsWith('["')) return null
  const [key, values] = JSON.parse(text) as [string, Values]
  return { key, values }
}
