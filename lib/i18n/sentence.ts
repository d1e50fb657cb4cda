import type { ICUArgs, Messages } from 'use-intl/core'
import type { Say } from './texts'

type Texts = Messages['sentences']
export type SentenceKey = keyof Texts
export type FieldKey = keyof Messages['fields']

/** What fills in a plain argument: a text as it is, a sentence, or several of them with commas between. */
type Filling = string | number | Sentence | readonly (string | Sentence)[]

/** Arguments by what they name: every language has words of its own for these. */
type Names = { field: FieldKey; section: keyof Messages['sections'] }

/** As ICU reads them from the English text. */
type Read<Key extends SentenceKey> = ICUArgs<
  Texts[Key],
  { ICUArgument: Filling; ICUNumberArgument: number; ICUDateArgument: never }
>

/** Exactly the arguments of the English text. */
type ArgumentsOf<Key extends SentenceKey> = {
  readonly [Name in keyof Read<Key>]: Name extends keyof Names ? Names[Name] : Read<Key>[Name]
}

/** None where the text has none, or the arguments of the text. */
export type Arguments<Key extends SentenceKey> = Key extends SentenceKey
  ? keyof Read<Key> extends never
    ? []
    : [values: ArgumentsOf<Key>]
  : never

// An interface, because its members are looked up late: a sentence may have sentences in it.
interface Said<Key extends SentenceKey> {
  readonly key: Key
  readonly values: ArgumentsOf<Key>
}

/** Something to say, before it is in a language: shapes and verbs do not know who reads it. */
export type Sentence = { [Key in SentenceKey]: Said<Key> }[SentenceKey]

/** A sentence, or English that only programs get to read. */
export type Told = Sentence | string

/** A sentence with exactly the arguments of its English text. */
export function sentence<Key extends SentenceKey>(key: Key, ...[values]: Arguments<Key>): Sentence {
  return { key, values: values ?? {} } as Sentence
}

/** What is told in the language of a translator of all texts. */
export function wordsOf(told: Told, say: Say): string {
  if (typeof told === 'string') return told
  const sayAny = say as (key: string, values?: object) => string
  const words = ([name, value]: [string, Filling]) => {
    if (name === 'field') return [name, sayAny(`fields.${value}`)]
    // An organisation may have sections that no text names.
    if (name === 'section') {
      const key = `sections.${value}`
      return [name, say.has(key as never) ? sayAny(key) : String(value)]
    }
    if (typeof value === 'number') return [name, value]
    return [
      name,
      [value]
        .flat()
        .map((one) => wordsOf(one, say))
        .join(', '),
    ]
  }
  const values = Object.entries<Filling>(told.values).map(words)
  return sayAny(`sentences.${told.key}`, Object.fromEntries(values))
}
