'use client'

import { type ComponentProps, useEffect } from 'react'
import { IntlProvider } from 'use-intl/react'
import { useTranslations } from '#i18n'
import { keepFailureWords } from '../forms/failures/failure-words'

/** Brings the texts of a language to the components of the browser. */
export function TextsProvider({ children, ...texts }: ComponentProps<typeof IntlProvider>) {
  return (
    <IntlProvider {...texts}>
      <FailureWords />
      {children}
    </IntlProvider>
  )
}

/** Asks for them while there is a connection. */
function FailureWords() {
  const say = useTranslations('failures.noAnswer')
  useEffect(() => keepFailureWords(say), [say])
  return null
}
