import type { Metadata } from 'next'
import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { findLink, type LinkView } from '@/lib/links/find-link'
import { SignedInAs, type SignedInUser } from '../../signed-in-as'
import { signedInUser } from '../../signed-in-user'
import { DeadLink } from './dead-link'
import { ResetPassword } from './reset-password'

// The address of this page holds the token: it must not be passed on, nor be indexed by a search engine.
export async function generateMetadata(): Promise<Metadata> {
  return {
    title: (await getTranslations('newPassword'))('tabTitle'),
    referrer: 'no-referrer',
    robots: { index: false, follow: false, nocache: true },
  }
}

type Props = { params: Promise<{ token: string }> }

/** The page of a mailed link. Opening it changes nothing: mail scanners open links too. */
export default async function ResetPasswordPage({ params }: Props) {
  const { token } = await params
  const [link, signedIn] = await Promise.all([findLink(token), signedInUser()])
  const isLive = link !== null && !link.isOutgrown
  return (
    <Card>
      {signedIn && (
        <div className="mb-5">
          <SignedInNotice signedIn={signedIn} link={isLive ? link : null} />
        </div>
      )}
      {isLive ? (
        <ResetPassword
          token={token}
          purpose={link.purpose}
          person={{
            firstName: link.firstName,
            lastName: link.lastName,
            emailAddress: link.emailAddress,
          }}
          secondsLeft={link.secondsLeft}
          passwordMinLength={env().PASSWORD_MIN_LENGTH}
        />
      ) : (
        <DeadLink isOutgrown={link?.isOutgrown} />
      )}
    </Card>
  )
}

type SignedInNoticeProps = { signedIn: SignedInUser & { userId: string }; link: LinkView | null }

/** The link may be for another user than the one who is signed in: a shared computer, or a colleague who helps. */
function SignedInNotice({ signedIn: { userId, name, emailAddress }, link }: SignedInNoticeProps) {
  const say = useTranslations('newPassword.signedIn')
  return (
    <SignedInAs name={name} emailAddress={emailAddress} canContinue={!link}>
      {link && (
        <p>{link.userId === userId ? say('ownLink') : say('otherLink', { address: link.emailAddress })}</p>
      )}
    </SignedInAs>
  )
}
