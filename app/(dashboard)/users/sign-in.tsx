import { Card } from '@/components/ui/card'
import { LocalTime } from '@/components/ui/local-time'
import { RelativeTime } from '@/components/ui/relative-time'
import type { Actor } from '@/lib/auth/actor'
import { signInDelayOf } from '@/lib/auth/sign-in-delay'
import { env } from '@/lib/env'
import { findOpenLink } from '@/lib/links/find-open-link'
import { listMails } from '@/lib/mail/list-mails'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/users/user-view'
import { MailList } from './mail-list'
import { RefreshSoon } from './refresh-soon'
import { SendLink } from './send-link'
import { SignInDelay } from './sign-in-delay'

/** How somebody gets in: their password, the link on its way to them, and what became of the mails. */
export async function SignIn({ actor, user }: { actor: Actor; user: UserView }) {
  const now = new Date()
  const [link, mails, delaySeconds] = await Promise.all([
    findOpenLink(actor, user.id),
    listMails(actor, user.id),
    may(actor, 'user.clear-sign-in-delay', user) ? signInDelayOf(user.emailAddress) : 0,
  ])
  return (
    <Card titleId="sign-in" title="Sign-in">
      <div className="space-y-4">
        {delaySeconds > 0 && <SignInDelay userId={user.id} seconds={delaySeconds} />}
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <div>
            <dt className="text-sm text-muted">Password</dt>
            <dd>{user.hasPassword ? 'Has a password' : 'Never had a password'}</dd>
          </div>
          <div>
            <dt className="text-sm text-muted">Link</dt>
            <dd>
              {link ? (
                <>
                  {link.purpose === 'invitation' ? 'Invitation' : 'Reset link'} sent{' '}
                  <RelativeTime at={link.createdAt} now={now} />, works until{' '}
                  <LocalTime at={link.expiresAt} />
                </>
              ) : (
                'None is open'
              )}
            </dd>
          </div>
        </dl>
        <SendLink
          userId={user.id}
          emailAddress={user.emailAddress}
          label={labelOf(user, link !== null)}
          isActive={user.isActive}
          isMailSetUp={Boolean(env().SMTP_URL)}
        />
        <MailList mails={mails} now={now} />
        <RefreshSoon
          key={mails[0]?.id}
          isWanted={mails.some(({ state }) => state === 'queued' || state === 'sending')}
        />
      </div>
    </Card>
  )
}

function labelOf({ hasPassword }: UserView, isLinkOpen: boolean): string {
  if (hasPassword) return 'Send reset link'
  return isLinkOpen ? 'Send again' : 'Send invitation'
}
