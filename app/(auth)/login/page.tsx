import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { currentActor } from '@/lib/auth/current-actor'
import { safeNextPath } from '@/lib/auth/safe-next-path'
import { sessionCookieName } from '@/lib/auth/session-cookie'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import type { SearchParams } from '../../page-props'
import { LoginForm } from './login-form'

export const metadata: Metadata = { title: 'Sign in' }

const notices = {
  'password-changed': 'Your password is changed and you are signed out everywhere. Sign in with the new one.',
  'password-set': 'Your password is set. Sign in with it.',
  'signed-out': 'You are signed out.',
  'session-ended': 'Your session has ended. Sign in again.',
  'setup-done': 'Your account is ready. Sign in.',
}

export default async function LoginPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, notice } = await searchParams
  const nextPath = safeNextPath(typeof next === 'string' ? next : null)
  if (await currentActor()) redirect(nextPath ?? '/')
  if (await isSetupOpen()) redirect('/setup')

  const shown = isNotice(notice) ? notice : await noticeOfCookie()
  return (
    <div className="space-y-4">
      {shown && (
        <Notice kind={shown === 'session-ended' ? 'info' : 'success'} role="status">
          <p>{notices[shown]}</p>
        </Notice>
      )}
      <Card>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Sign in</h1>
        <LoginForm nextPath={nextPath ?? '/'} />
      </Card>
    </div>
  )
}

function isNotice(text: unknown): text is keyof typeof notices {
  return typeof text === 'string' && Object.hasOwn(notices, text)
}

/** A cookie that still names a session, and nobody in it: the session is over, however one came here. */
async function noticeOfCookie(): Promise<keyof typeof notices | null> {
  return (await cookies()).has(sessionCookieName()) ? 'session-ended' : null
}
