import { LocalTime } from '@/components/ui/local-time'
import { RelativeTime } from '@/components/ui/relative-time'
import type { MailView } from '@/lib/mail/list-mails'
import { type MailStage, mailKindLabels, mailStateLabels } from '@/lib/mail/mail-kinds'

/** The last mails to somebody and what became of them: never what they say. */
export function MailList({ mails, now }: { mails: MailView[]; now: Date }) {
  return (
    <div className="border-t border-line pt-4">
      <h3 id="mails" className="mb-1 font-medium">
        Mails
      </h3>
      {mails.length === 0 ? (
        <p className="text-muted">No mail was sent to this user yet.</p>
      ) : (
        <ul aria-labelledby="mails" className="divide-y divide-line">
          {mails.map((mail) => (
            <li key={mail.id} className="py-2.5 last:pb-0">
              <p className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className="min-w-0">
                  <span className="font-medium">{mailKindLabels[mail.kind]}</span>{' '}
                  <span className="text-muted [overflow-wrap:anywhere]">to {mail.toAddress}</span>
                </span>
                <span className="text-sm text-muted">
                  <RelativeTime at={mail.createdAt} now={now} />
                </span>
              </p>
              <p className={mail.state === 'failed' ? 'text-danger' : undefined}>{stateInWords(mail)}</p>
              {mail.stage && <Trouble mail={mail} stage={mail.stage} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const fileWords = 'Written to outbox/'

/** Without a mail server nothing accepted it: it is a file. */
function stateInWords({ state, reply }: MailView): string {
  if (state === 'accepted' && reply?.startsWith(fileWords)) return `${reply}, as mail is not set up`
  return mailStateLabels[state]
}

function Trouble({ mail, stage }: { mail: MailView; stage: MailStage }) {
  const tries = `${mail.attempts} attempt${mail.attempts === 1 ? '' : 's'}`
  return (
    <div className="mt-0.5 space-y-0.5 text-sm text-muted">
      <p>
        {mail.state === 'failed' ? 'Given up' : 'It did not work yet'} after {tries}, {stageWords[stage]}.
        {mail.nextAttemptAt && (
          <>
            {' '}
            Next attempt: <LocalTime at={mail.nextAttemptAt} />.
          </>
        )}
      </p>
      {mail.reply && (
        <p>
          The mail server said: <q className="[overflow-wrap:anywhere]">{mail.reply}</q>
        </p>
      )}
    </div>
  )
}

/** Where it went wrong. */
const stageWords: Record<MailStage, string> = {
  connect: 'when connecting to the mail server',
  encryption: 'when encrypting the connection to the mail server',
  'sign-in': 'when signing in to the mail server',
  sender: 'when naming the sender',
  recipient: 'when naming the recipient',
  content: 'when handing over the text',
  interrupted: 'as Gatehouse stopped in the middle; it may have arrived, so it is not sent again',
}
