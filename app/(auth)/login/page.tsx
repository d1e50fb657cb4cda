import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { currentActor } from '@/lib/auth/current-actor'
import { safeNextPath } from '@/lib/auth/safe-next-path'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import type { SearchParams } from '../../page-props'
import { LoginForm } from './login-form'

export const metadata: Metadata = { title: 'Sign in' }

const notices: Record<string, string> = {
  'password-changed': 'Your password is changed and you are signed out everywhere. Sign in with the new one.',
  'signed-out': 'You are signed out.',
  'session-ended': 'Your session has ended. Sign in again.',
  'setup-done': 'Your account is ready. Sign in.',
}

export default async function LoginPage({ searchParams }: { searchParams: SearchParams }) {
  const { next, notice } = await searchParams
  const nextPath = safeNextPath(typeof next === 'string' ? next : null)
  if (await currentActor()) redirect(nextPath ?? '/')
  if (await isSetupOpen()) redirect('/setup')

  const text = typeof notice === 'string' && Object.hasOwn(notices, notice) ? notices[notice] : undefined
  return (
    <div className="space-y-4">
      {text && (
        <Notice kind={notice === 'session-ended' ? 'info' : 'success'} role="status">
          <p>{text}</p>
        </Notice>
      )}
      <Card>
        <h1 className="mb-4 text-xl font-semibold tracking-tight">Sign in</h1>
        <LoginForm nextPath={nextPath ?? '/'} />
      </Card>
    </div>
  )
}
