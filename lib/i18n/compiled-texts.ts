import 'server-only'
import compile from 'icu-minify/compile'
import type { Language } from './languages'
import type { CompiledTexts } from './say-compiled'
import { browserTexts } from './texts'

type Texts = { readonly [key: string]: string | Texts }

const compiled = new Map<string, CompiledTexts>()

/** The texts of a language that a page brings to the browser, parsed once. */
export function compiledTexts(language: Language, { isSignedIn }: { isSignedIn: boolean }): CompiledTexts {
  const key = `${language} ${isSignedIn}`
  const known = compiled.get(key) ?? compileAll(browserTexts(language, { isSignedIn }) as Texts)
  compiled.set(key, known)
  return known
}

/** Parses all texts of a tree. */
export function compileAll(texts: Texts): CompiledTexts {
  const entries = Object.entries(texts).map(
    // As JSON, because React sends plain objects only.
    ([key, text]) =>
      [key, typeof text === 'string' ? JSON.parse(JSON.stringify(compile(text))) : compileAll(text)] as const,
  )
  return Object.fromEntries(entries)
}
