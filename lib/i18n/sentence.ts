import type { Messages } from 'use-intl/core'
import type { Say } from './texts'

export type SentenceKey = keyof Messages['sentences']
export type FieldKey = keyof Messages['fields']
type SectionKey = keyof Messages['sections']

/** `field` names a field of a form, `section` a section of the privileges; every language has its own words for them. */
type Values = {
  /** Of a list each is put into words, with commas between. */
  [argument: string]: string | number | readonly string[] | undefined
  field?: FieldKey
  section?: SectionKey
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
  const { field, section, ...others } = found.values
  const names = {
    ...(field && { field: say(`fields.${field}`) }),
    ...(section && { section: say(`sections.${section}`) }),
  }
  const values = Object.entries(others).map(([name, value]) =>
    Array.isArray(value) ? [name, value.map((one) => wordsOf(one, say)).join(', ')] : [name, value],
  )
  const sayAny = say as (key: string, values: object) => string
  return sayAny(`sentences.${found.key}`, { ...Object.fromEntries(values), ...names })
}

function read(text: string): { key: string; values: Values } | null {
  if (!text.startsWith('["')) return null
  const [key, values] = JSON.parse(text) as [string, Values]
  return { key, values }
}
