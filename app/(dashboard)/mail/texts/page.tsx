import type { Metadata } from 'next'
import { getTranslations } from '@/lib/i18n/request-texts'
import { mailTextChoice } from '@/lib/mail-settings/mail-text.schema'
import { listChangedMailTexts, readMailText } from '@/lib/mail-settings/read-mail-text'
import { sampleOf } from '@/lib/mail-settings/sample-of'
import { may } from '@/lib/permissions/authorize'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../../page-props'
import { MailFrame } from '../mail-frame'
import { ChooseMailText } from './choose-mail-text'
import { MailTextForm } from './mail-text-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mailScreen.texts'))('title') }
}

/** What mails say, by kind and language; admins change it. */
export default async function MailTextsPage({ searchParams }: { searchParams: SearchParams }) {
  const actor = await requireActor('/mail/texts')
  const { kind = 'invitation', language = actor.origin.language ?? 'en' } = await searchParams
  const parsed = mailTextChoice.safeParse({ kind, language })
  const choice = parsed.data ?? { kind: 'invitation', language: 'en' }
  const current = await readForPage(() => readMailText(actor, choice))
  return (
    <MailFrame>
      <div className="space-y-5">
        <ChooseMailText choice={choice} changed={await listChangedMailTexts(actor)} />
        <MailTextForm
          key={`${choice.kind} ${choice.language} ${current.version}`}
          choice={choice}
          current={current}
          sample={await sampleOf(actor, choice)}
          mayChange={may(actor, 'mail.change-texts')}
        />
      </div>
    </MailFrame>
  )
}
