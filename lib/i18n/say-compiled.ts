import formatMessage, { type CompiledMessage, type FormatOptions, type FormatValues } from 'icu-minify/format'
import { createElement, Fragment, type ReactNode } from 'react'
import type { Language } from './languages'
import type { Namespace, Say } from './texts'

/** Texts of a language as the browser gets them: parsed by the server, so that no page brings a parser (decision 048). */
export type CompiledTexts = { readonly [key: string]: CompiledMessage | CompiledTexts }

/** Says texts of a namespace that were parsed before; the same as `textsIn` for the texts it was made from. */
export function sayCompiled<Of extends Namespace = never>(
  texts: CompiledTexts,
  language: Language,
  namespace?: Of,
): Say<Of> {
  const within = namespace ? find(texts, namespace) : texts
  const format = (key: string, values?: FormatValues<ReactNode>) => {
    const message = find(within, key)
    if (!isMessage(message)) throw new Error(`there is no text ${namespace ?? ''} ${key}`)
    return formatMessage<ReactNode>(message, language, values, { formatters })
  }
  const say = (key: string, values?: FormatValues<ReactNode>) => String(format(key, values))
  const rich = (key: string, values?: FormatValues<ReactNode>) => inOne(format(key, tagged(values)))
  return Object.assign(say, { rich }) as unknown as Say<Of>
}

type Found = CompiledMessage | CompiledTexts | undefined

function find(texts: Found, path: string): Found {
  let found = texts
  for (const name of path.split('.')) found = (found as CompiledTexts | undefined)?.[name]
  return found
}

function isMessage(found: Found): found is CompiledMessage {
  return typeof found === 'string' || Array.isArray(found)
}

/** What is around a tag's text gets it as one child. */
function tagged(values: FormatValues<ReactNode> = {}): FormatValues<ReactNode> {
  const entries = Object.entries(values).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value] as const
    return [name, (chunks: ReactNode[]) => value([inOne(chunks)])] as const
  })
  return Object.fromEntries(entries)
}

/** Several parts as one, so that none of them needs a key. */
function inOne(parts: ReactNode): ReactNode {
  return Array.isArray(parts) ? createElement(Fragment, null, ...(parts as ReactNode[])) : parts
}

/** Intl objects take long to make. */
function kept<Made>(make: (locale: string, options?: object) => Made) {
  const made = new Map<string, Made>()
  return (locales?: Intl.LocalesArgument, options?: object): Made => {
    const key = `${String(locales)} ${JSON.stringify(options)}`
    const known = made.get(key) ?? make(String(locales), options)
    made.set(key, known)
    return known
  }
}

const formatters: FormatOptions['formatters'] = {
  getDateTimeFormat: kept((locale, options) => new Intl.DateTimeFormat(locale, options)),
  getNumberFormat: kept((locale, options) => new Intl.NumberFormat(locale, options)),
  getPluralRules: kept((locale, options) => new Intl.PluralRules(locale, options)),
}
