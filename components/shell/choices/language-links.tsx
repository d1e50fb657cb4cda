'use client'

import { useLocale } from '#i18n'
import { allLanguages, languages } from '@/lib/i18n/languages'
import type { LanguageSetting } from './language'
import { useLanguage } from './use-language'

/** The other languages, each named in itself; plain forms, so that they work before and without scripts. */
export function LanguageLinks({ setLanguage }: Pick<LanguageSetting, 'setLanguage'>) {
  const current = useLocale()
  const { choose } = useLanguage(setLanguage)
  const others = allLanguages.filter((language) => language !== current)
  return others.map((language) => (
    <form
      key={language}
      method="post"
      action="/language"
      onSubmit={(event) => {
        event.preventDefault()
        choose(language)
      }}
    >
      <button
        type="submit"
        name="language"
        value={language}
        lang={language}
        className="inline-flex min-h-6 items-center rounded-sm px-1 text-muted hover:text-ink hover:underline pointer-coarse:min-h-11"
      >
        {languages[language].name}
      </button>
    </form>
  ))
}
