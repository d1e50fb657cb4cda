import { useTranslations } from '#i18n'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { allLanguages, languages } from '@/lib/i18n/languages'
import { wordedKinds } from '@/lib/mail/texts/mail-wording'
import type { MailTextChoice } from '@/lib/mail-settings/mail-text.schema'

type ChooseMailTextProps = { choice: MailTextChoice; changed: MailTextChoice[] }

/** Which mail, and in which language; what the organisation changed is marked. */
export function ChooseMailText({ choice, changed }: ChooseMailTextProps) {
  const say = useTranslations()
  const marked = (label: string, { kind, language }: MailTextChoice) =>
    changed.some((one) => one.kind === kind && one.language === language)
      ? say('mailScreen.texts.isChanged', { label })
      : label
  const hrefOf = ({ kind, language }: MailTextChoice) => `/mail/texts?kind=${kind}&language=${language}`
  return (
    <div className="space-y-2">
      <ChoiceLinks
        label={say('mailScreen.texts.kinds')}
        choices={wordedKinds.map((kind) => ({
          href: hrefOf({ ...choice, kind }),
          isChosen: kind === choice.kind,
          label: marked(say(`user.mails.kinds.${kind}`), { ...choice, kind }),
        }))}
      />
      <ChoiceLinks
        label={say('mailScreen.texts.languages')}
        choices={allLanguages.map((language) => ({
          href: hrefOf({ ...choice, language }),
          isChosen: language === choice.language,
          lang: language,
          label: marked(languages[language].name, { ...choice, language }),
        }))}
      />
    </div>
  )
}
