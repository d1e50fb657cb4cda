import { createContext, useContext, useMemo } from 'react'
import type { Language } from './languages'
import { type CompiledTexts, sayCompiled } from './say-compiled'
import type { Namespace, Say } from './texts'

/** The language of the page and its texts; components/shell/texts-provider.tsx provides them. */
export const TextsContext = createContext<{ language: Language; texts: CompiledTexts } | null>(null)

/** The texts of a namespace in the language of the page. */
export function useTranslations<Of extends Namespace = never>(namespace?: Of): Say<Of> {
  const { language, texts } = usePageTexts()
  return useMemo(() => sayCompiled(texts, language, namespace), [texts, language, namespace])
}

/** The language of the page. */
export function useLocale(): Language {
  return usePageTexts().language
}

function usePageTexts() {
  const provided = useContext(TextsContext)
  if (!provided) throw new Error('this is outside of TextsProvider')
  return provided
}
