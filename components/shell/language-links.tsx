import { useLocale } from '#i18n'
import { type Language, languages } from '@/lib/i18n/languages'
import type { LanguageSetting } from './language'

/** The other languages, each named in itself; forms, so that they work before and without scripts. */
export function LanguageLinks({ setLanguage }: Pick<LanguageSetting, 'setLanguage'>) {
  const current = useLocale()
  const others = (Object.keys(languages) as Language[]).filter((language) => language !== current)
  return others.map((language) => (
    <form key={language} action={setLanguage.bind(null, language)}>
      <button
        type="submit"
        lang={language}
        className="inline-flex min-h-6 items-center rounded-sm px-1 text-muted hover:text-ink hover:underline pointer-coarse:min-h-11"
      >
        {languages[language].name}
      </button>
    </form>
  ))
}
