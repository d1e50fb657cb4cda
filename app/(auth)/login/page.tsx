import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { readPageQuery } from '@/lib/http/page-query'
import { getTranslations } from '@/lib/i18n/request-texts'
import { sessionCookieName } from '@/lib/identity/sessions/session-cookie'
import { safeNextPath } from '@/lib/identity/sign-in/safe-next-path'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import type { SearchParams } from '../../page-props'
import { SignedInAs } from '../signed-in-as'
import { signedInUser } from '../signed-in-user'
import { LoginForm } from './login-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') }
}

const noticeField = z.enum(['password-changed', 'password-set', 'signed-out', 'session-ended', 'setup-done'])
type NoticeName = z.output<typeof noticeField>

const loginQuery = z.object({ next: z.string(), notice: noticeField })

export default async function LoginPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, notice } = readPageQuery(await searchParams, loginQuery)
  const nextPath = safeNextPath(next)
  const signedIn = await signedInUser()
  const isAfterLink = notice === 'password-set'
  if (signedIn && nextPath && !isAfterLink) redirect(nextPath)
  if (await isSetupOpen()) redirect('/setup')

  const say = await getTranslations('signIn')
  if (signedIn) {
    return (
      <div className="space-y-4">
        {isAfterLink && (
          <Notice kind="success" role="status">
            <p>{say('signedIn.passwordSet')}</p>
          </Notice>
        )}
        <Card>
          <h1 className="mb-4 text-xl font-semibold tracking-tight">{say('title')}</h1>
          <SignedInAs name={signedIn.name} emailAddress={signedIn.emailAddress} canContinue>
            <p>{say('signedIn.toChange')}</p>
          </SignedInAs>
        </Card>
      </div>
    )
  }

  const shown = notice ?? (await noticeOfCookie())
  return (
    <div className="space-y-4">
      {shown && (
        <Notice kind={shown === 'session-ended' ? 'info' : 'success'} role="status">
          <p>{say(`notices.${shown}`)}</p>
        </Notice>
      )}
      <Card>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">{say('title')}</h1>
        <LoginForm nextPath={nextPath ?? '/'} />
      </Card>
    </div>
  )
}

/** A cookie that still names a session, without a signed-in user: the session is over, however the reader came here. */
async function noticeOfCookie(): Promise<NoticeName | null> {
  return (await cookies()).has(sessionCookieName()) ? 'session-ended' : null
}
