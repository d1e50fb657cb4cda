import { useTranslations } from '#i18n'
import { LocalTime } from '@/components/ui/time/local-time'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { Say } from '@/lib/i18n/texts'
import type { MailView } from '@/lib/mail/list-mails'
import type { MailStage } from '@/lib/mail/mail-kinds'

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
              <p className={mail.state === 'failed' ? 'text-danger' : undefined}>{stateInWords(say, mail)}</p>
              {mail.stage && <Trouble mail={mail} stage={mail.stage} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The text in the row of a mail that became a file (lib/mail/file-delivery.ts). */
const fileReply = /^Written to (outbox\/.+)$/

/** Without a mail server nothing accepted it: it is a file. */
function stateInWords(say: Say<'user.mails'>, { state, reply }: MailView): string {
  const file = state === 'accepted' && reply ? fileReply.exec(reply)?.[1] : undefined
  return file ? say('inFile', { file }) : say(`states.${state}`)
}

function Trouble({ mail, stage }: { mail: MailView; stage: MailStage }) {
  const say = useTranslations('user.mails')
  const { state, attempts, nextAttemptAt, reply } = mail
  return (
    <div className="mt-0.5 space-y-0.5 text-sm text-muted">
      <p>
        {say(state === 'failed' ? 'givenUp' : 'notYet', { attempts, stage: say(`stages.${stage}`) })}
        {nextAttemptAt && <> {say.rich('next', { time: () => <LocalTime at={nextAttemptAt} /> })}</>}
      </p>
      {/* Of what was interrupted the mail server said nothing. */}
      {reply && stage !== 'interrupted' && (
        <p>
          {say.rich('reply', {
            quote: (chunks) => <q className="[overflow-wrap:anywhere]">{chunks}</q>,
            reply,
          })}
        </p>
      )}
    </div>
  )
}
