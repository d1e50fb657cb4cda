import { useTranslations } from '#i18n'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'

/** The settings of mail, as lines to copy into `.env`. */
export function MailLines({ isSetUp }: { isSetUp: boolean }) {
  const say = useTranslations('mailScreen.lines')
  const { hostname } = new URL(env().APP_URL)
  const lines = [
    'SMTP_URL=smtp://user:password@mail.example.com:587',
    `MAIL_FROM=Gatehouse <gatehouse@${hostname === 'localhost' ? 'example.com' : hostname}>`,
  ].join('\n')
  return (
    <Card titleId="mail-lines" title={say(isSetUp ? 'change' : 'setUp')} description={say('help')}>
      <div className="space-y-3">
        <pre className="rounded-md border border-line bg-sunken px-4 py-3 font-mono text-sm whitespace-pre-wrap [overflow-wrap:anywhere]">
          {lines}
        </pre>
        <CopyButton what={say('copyName')} text={lines} />
        <p className="text-sm text-muted">{say('hint')}</p>
      </div>
    </Card>
  )
}
