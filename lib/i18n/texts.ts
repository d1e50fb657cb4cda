import 'server-only'
import { createTranslator, type Messages, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core'
import type { Language } from './languages'
import german from './messages/de'
import english from './messages/en'

const catalogues = { en: english, de: german as unknown as Messages } satisfies Record<Language, Messages>

export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>

/**
 * Says texts of a namespace: `say('key', { argument })`. `namespace` exists in the type only and keeps namespaces
 * apart.
 */
export type Say<Of extends Namespace = never> = ReturnType<typeof createTranslator<Messages, Of>> & {
  readonly namespace?: (of: Of) => Of
}

/** All texts of a language. */
export function catalogueOf(language: Language): Messages {
  return catalogues[language]
}

/** Texts of the screens before sign-in: a third of all, so that a first visit by phone loads less. */
const signedOutNamespaces = [
  'app',
  'signIn',
  'forgottenPassword',
  'newPassword',
  'setup',
  'notFound',
  'shell',
  'forms',
  'fields',
  'sentences',
  'sections',
  'errors',
  'failures',
  'common',
  'time',
] as const satisfies (keyof Messages)[]

/** The texts of a language that a page brings to the browser: none of what only the server words: the API
 * description, mails, and the meaning of settings. */
export function browserTexts(language: Language, { isSignedIn }: { isSignedIn: boolean }): Partial<Messages> {
  const texts = catalogues[language]
  if (isSignedIn) {
    const { apiReference, apiPage, mails, installation, ...others } = texts
    return others
  }
  return Object.fromEntries(signedOutNamespaces.map((name) => [name, texts[name]]))
}

/** The texts of a namespace in a language. Pages ask `getTranslations`, components `useTranslations`. */
export function textsIn<Of extends Namespace = never>(language: Language, namespace?: Of): Say<Of> {
  const name = `${language} ${namespace ?? ''}`
  const known = translators.get(name) as Say<Of> | undefined
  if (known) return known
  const say = createTranslator<Messages, Of>({ locale: language, messages: catalogues[language], namespace })
  translators.set(name, say)
  return say
}

// One for each namespace of a language, because a translator caches its parsed texts.
const translators = new Map<string, unknown>()
