import { useTranslations } from '#i18n'
import { LocalTime } from '@/components/ui/time/local-time'
import type { Say } from '@/lib/i18n/texts'
import type { MailView } from '@/lib/mail/list-mails'
import type { MailStage } from '@/lib/mail/mail-kinds'

/** Where a mail is on its way, and what went wrong. */
export function MailStateText({ mail }: { mail: MailView }) {
  const say = useTranslations('user.mails')
  return (
    <>
      <p className={mail.state === 'failed' ? 'text-danger' : undefined}>{stateInWords(say, mail)}</p>
      {mail.stage && <Trouble mail={mail} stage={mail.stage} />}
    </>
  )
}

// The text in the row of a mail that became a file (lib/mail/file-delivery.ts).
const fileReply = /^Written to (outbox\/.+)$/

/** Without a mail server nothing accepted it: it is a file. */
function stateInWords(say: Say<'user.mails'>, { state, reply }: MailView): string {
  const file = state === 'accepted' ? fileIn(reply) : null
  return file ? say('inFile', { file }) : say(`states.${state}`)
}

/** The file that a mail became; null: it did not. */
export function fileIn(reply: string | null): string | null {
  return fileReply.exec(reply ?? '')?.[1] ?? null
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
      {reply && stage !== 'interrupted' && <MailReply reply={reply} />}
    </div>
  )
}

/** What a mail server said. */
export function MailReply({ reply }: { reply: string }) {
  const say = useTranslations('user.mails')
  return (
    <p>
      {say.rich('reply', {
        quote: (chunks) => <q className="[overflow-wrap:anywhere]">{chunks}</q>,
        reply,
      })}
    </p>
  )
}
