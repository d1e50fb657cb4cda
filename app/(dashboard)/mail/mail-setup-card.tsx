import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { TermList } from '@/components/ui/term-list'
import type { MailSetup } from '@/lib/mail-settings/describe-mail'

const kinds = { off: 'warning', untested: 'info', failing: 'danger', working: 'success' } as const

/** Whether and how mail is sent. */
export function MailSetupCard({ setup, children }: { setup: MailSetup; children: ReactNode }) {
  const say = useTranslations('mailScreen.setup')
  const { health, server, from } = setup
  return (
    <Card titleId="mail-setup" title={say('title')}>
      <div className="space-y-4">
        <Notice kind={kinds[health]} title={say(`health.${health}.title`)}>
          <p>{say(`health.${health}.text`)}</p>
        </Notice>
        {server && (
          <TermList
            terms={[
              { term: say('server'), value: `${server.host}:${server.port}` },
              { term: say('from'), value: from },
              { term: say('encryption'), value: say(server.isEncrypted ? 'always' : 'ifOffered') },
              { term: say('signIn'), value: server.userName ?? say('none') },
            ]}
          />
        )}
        {children}
      </div>
    </Card>
  )
}
