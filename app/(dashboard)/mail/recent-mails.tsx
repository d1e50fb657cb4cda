import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { ChoiceLinks } from '@/components/ui/choice-links'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { MailFilter, RecentMail } from '@/lib/mail-settings/list-recent-mails'
import { MailStateText } from '../_mails/mail-state'
import { RefreshSoon } from '../_mails/refresh-soon'
import { SendAgain } from './send-again'

type RecentMailsProps = { mails: RecentMail[]; filter: MailFilter; now: Date }

/** The last mails of the organisation and what became of them, never their content. */
export function RecentMails({ mails, filter, now }: RecentMailsProps) {
  const say = useTranslations('mailScreen.recent')
  return (
    <Card titleId="recent-mails" title={say('title')} description={say('description')}>
      <div className="space-y-3">
        <ChoiceLinks
          label={say('show')}
          choices={[
            { href: '/mail', isChosen: filter === 'all', label: say('all') },
            { href: '/mail?show=troubled', isChosen: filter === 'troubled', label: say('troubled') },
          ]}
        />
        {mails.length === 0 ? (
          <p className="text-muted">{say(filter === 'all' ? 'none' : 'noneTroubled')}</p>
        ) : (
          <ul aria-labelledby="recent-mails" className="divide-y divide-line">
            {mails.map((mail) => (
              <MailRow key={mail.id} mail={mail} now={now} />
            ))}
          </ul>
        )}
        <RefreshSoon
          key={mails[0]?.id}
          isWanted={mails.some(({ state }) => state === 'queued' || state === 'sending')}
        />
      </div>
    </Card>
  )
}

function MailRow({ mail, now }: { mail: RecentMail; now: Date }) {
  const say = useTranslations('user.mails')
  const { recipient, canSendAgain, kind, toAddress } = mail
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-60">
        <p className="[overflow-wrap:anywhere]">
          <span className="font-medium">{say(`kinds.${kind}`)}</span>{' '}
          {recipient ? (
            <>
              <Link href={`/users/${recipient.id}/sign-in`} className="rounded-sm text-accent underline">
                {recipient.name}
              </Link>{' '}
              <span className="text-muted">{toAddress}</span>
            </>
          ) : (
            <span className="text-muted">{toAddress}</span>
          )}
        </p>
        <MailStateText mail={mail} />
      </div>
      <div className="flex items-center gap-3">
        <span className="text-sm text-muted">
          <RelativeTime at={mail.createdAt} now={now} isInRow />
        </span>
        {canSendAgain && recipient && <SendAgain user={{ ...recipient, emailAddress: toAddress }} />}
      </div>
    </li>
  )
}
