import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { LocalTime } from '@/components/ui/time/local-time'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { signInDelayOf } from '@/lib/identity/sign-in/sign-in-delay'
import { findOpenLink } from '@/lib/links/find-open-link'
import { listMails } from '@/lib/mail/list-mails'
import { getsLink } from '@/lib/password-reset/gets-link'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/user-record/user-view'
import { RefreshSoon } from '../../../_mails/refresh-soon'
import { SendLink } from '../../_links/send-link'
import { MailList } from './mail-list'
import { SignInDelay } from './sign-in-delay'

/** How a user signs in: their password, the link on its way to them, and the state of the mails. */
export async function SignIn({ actor, user }: { actor: Actor; user: UserView }) {
  const say = await getTranslations('user.signIn')
  const now = new Date()
  const [link, mails, delaySeconds] = await Promise.all([
    findOpenLink(actor, user.id),
    listMails(actor, user.id),
    may(actor, 'user.clear-sign-in-delay', user) ? signInDelayOf(user.emailAddress) : 0,
  ])
  return (
    <Card titleId="sign-in" title={say('title')}>
      <div className="space-y-4">
        {delaySeconds > 0 && <SignInDelay userId={user.id} seconds={delaySeconds} />}
        {(user.isPasswordOutgrown || link?.isOutgrown) && (
          <Notice
            kind="warning"
            title={(user.isPasswordOutgrown || !user.hasPassword) && say('outgrown.title')}
          >
            <p>{say(user.isPasswordOutgrown ? 'outgrown.password' : 'outgrown.link')}</p>
          </Notice>
        )}
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          <div>
            <dt className="text-sm text-muted">{say('password')}</dt>
            <dd>{say(user.hasPassword ? 'hasPassword' : 'neverHadPassword')}</dd>
          </div>
          <div>
            <dt className="text-sm text-muted">{say('link')}</dt>
            <dd>
              {link
                ? say.rich(`open.${link.purpose}`, {
                    sent: () => <RelativeTime at={link.createdAt} now={now} />,
                    until: () => <LocalTime at={link.expiresAt} />,
                  })
                : say('noLink')}
            </dd>
          </div>
        </dl>
        <SendLink
          userId={user.id}
          emailAddress={user.emailAddress}
          label={say(labelOf(user, link !== null))}
          isActive={user.isActive}
          isMailSetUp={Boolean(env().SMTP_URL)}
          getsLink={getsLink(actor, user)}
        />
        <MailList mails={mails} isSelf={user.id === actor.userId} now={now} />
        <RefreshSoon
          key={mails[0]?.id}
          isWanted={mails.some(({ state }) => state === 'queued' || state === 'sending')}
        />
      </div>
    </Card>
  )
}

function labelOf({ hasPassword }: UserView, isLinkOpen: boolean) {
  if (hasPassword) return 'sendReset'
  return isLinkOpen ? 'sendAgain' : 'sendInvitation'
}
