import type { Metadata } from 'next'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { getTranslations } from '@/lib/i18n/request-texts'
import { findLink } from '@/lib/links/find-link'
import { DeadLink } from './dead-link'
import { ResetPassword } from './reset-password'

// The address of this page holds the token: it must not travel on, nor be kept by a search engine.
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
  const link = await findLink(token)
  return (
    <Card>
      {link && !link.isOutgrown ? (
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
