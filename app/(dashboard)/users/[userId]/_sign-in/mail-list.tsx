import { useTranslations } from '#i18n'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { MailView } from '@/lib/mail/list-mails'
import { MailStateText } from '../../../_mails/mail-state'

type MailListProps = { mails: MailView[]; isSelf: boolean; now: Date }

/** The last mails to a user and their state, never their content. */
export function MailList({ mails, isSelf, now }: MailListProps) {
  const say = useTranslations('user.mails')
  return (
    <div className="border-t border-line pt-4">
      <h3 id="mails" className="mb-1 font-medium">
        {say('title')}
      </h3>
      {mails.length === 0 ? (
        <p className="text-muted">{say(isSelf ? 'ownNone' : 'none')}</p>
      ) : (
        <ul aria-labelledby="mails" className="divide-y divide-line">
          {mails.map((mail) => (
            <li key={mail.id} className="py-2.5 last:pb-0">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="min-w-0">
                  {say.rich('line', {
                    kind: () => <span className="font-medium">{say(`kinds.${mail.kind}`)}</span>,
                    muted: (chunks) => <span className="text-muted [overflow-wrap:anywhere]">{chunks}</span>,
                    address: mail.toAddress,
                  })}
                </span>
                <span className="text-sm text-muted">
                  <RelativeTime at={mail.createdAt} now={now} />
                </span>
              </p>
              <MailStateText mail={mail} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
