'use client'

import { type ReactNode, useEffect, useMemo } from 'react'
import { useTranslations } from '#i18n'
import { TextsContext } from '@/lib/i18n/client-hooks'
import type { Language } from '@/lib/i18n/languages'
import type { CompiledTexts } from '@/lib/i18n/say-compiled'
import { keepFailureWords } from '../forms/failures/failure-words'

// Every page can need it. In the file of the root layout it comes once, and not again with each error boundary.
export { FailureScreen } from './failure-screen'

type TextsProviderProps = { language: Language; texts: CompiledTexts; children: ReactNode }

/** Brings the texts of a language to the components of the browser. */
export function TextsProvider({ language, texts, children }: TextsProviderProps) {
  const provided = useMemo(() => ({ language, texts }), [language, texts])
  return (
    <TextsContext value={provided}>
      <FailureWords />
      {children}
    </TextsContext>
  )
}

/** Asks for them while there is a connection. */
function FailureWords() {
  const say = useTranslations('failures.noAnswer')
  useEffect(() => keepFailureWords(say), [say])
  return null
}
