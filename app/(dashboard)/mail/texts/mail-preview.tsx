'use client'

import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { fillIn, type MailWording, paragraphsOf } from '@/lib/mail/texts/mail-wording'
import type { MailSample } from '@/lib/mail-settings/sample-of'

/** The mail as it would be sent now to someone called Ada, with what is typed. */
export function MailPreview({ sample: { values, link } }: { sample: MailSample }) {
  const say = useTranslations('mailScreen.texts')
  const wording = useWatch<MailWording>() as MailWording
  const paragraphs = (text: string) =>
    paragraphsOf(fillIn(text, values)).map((paragraph, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing else, and keep no state.
      <p key={index} className="whitespace-pre-line [overflow-wrap:anywhere]">
        {paragraph}
      </p>
    ))
  return (
    <Card titleId="mail-preview" title={say('preview')} description={say('previewOf')}>
      <div className="space-y-4">
        <p className="border-b border-line pb-3 font-semibold [overflow-wrap:anywhere]">
          {fillIn(wording.subject, values)}
        </p>
        {paragraphs(wording.body)}
        {link && (
          <>
            <p>
              <span className="inline-block rounded-md bg-accent px-4 py-2.5 font-semibold text-on-accent [overflow-wrap:anywhere]">
                {fillIn(wording.button, values)}
              </span>
            </p>
            <p className="text-sm text-muted [overflow-wrap:anywhere]">{link}</p>
          </>
        )}
        {paragraphs(wording.afterwards)}
      </div>
    </Card>
  )
}
