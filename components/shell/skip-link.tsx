import { useTranslations } from '#i18n'

/** First stop of the Tab key: past the menu to what the page is about. */
export function SkipLink() {
  const say = useTranslations('shell')
  return (
    <a
      href="#content"
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md border border-line bg-raised px-4 py-2 font-medium text-accent focus:translate-y-0 focus:shadow-raised"
    >
      {say('skip')}
    </a>
  )
}
