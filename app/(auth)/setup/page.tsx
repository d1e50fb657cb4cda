import { CircleCheck, Link2Off, Terminal } from 'lucide-react'
import type { Metadata } from 'next'
import { MessageScreen } from '@/components/shell/message-screen'
import { Card } from '@/components/ui/card'
import { env } from '@/lib/env'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import { isSetupTokenValid } from '@/lib/setup/setup-token'
import type { SearchParams } from '../../page-props'
import { SetupForm } from './setup-form'

// The address of this page holds the token: it must not travel on.
export const metadata: Metadata = { title: 'Set up', referrer: 'no-referrer' }

export default async function SetupPage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await searchParams
  return <Card>{(await isSetupOpen()) ? <Setup token={token} /> : <AlreadySetUp />}</Card>
}

function Setup({ token }: { token: string | string[] | undefined }) {
  if (typeof token !== 'string') return <NoUsersYet />
  if (!isSetupTokenValid(token)) return <WrongToken />
  return (
    <>
      <h1 className="text-xl font-semibold tracking-tight">Welcome to Gatehouse</h1>
      <p className="mt-1 mb-5 text-muted">
        Make the first account. It is an admin: it may do everything, and add other people.
      </p>
      <SetupForm token={token} passwordMinLength={env().PASSWORD_MIN_LENGTH} />
    </>
  )
}

function NoUsersYet() {
  return (
    <MessageScreen icon={Terminal} title="Gatehouse has no users yet">
      <p>
        Open the setup link printed on the server&apos;s console when it started. It lets you make the first
        admin.
      </p>
    </MessageScreen>
  )
}

function WrongToken() {
  return (
    <MessageScreen icon={Link2Off} title="This setup link is not valid">
      <p>
        Copy the whole link from the server&apos;s console, up to its last character. Restarting Gatehouse
        prints it again.
      </p>
    </MessageScreen>
  )
}

function AlreadySetUp() {
  return (
    <MessageScreen
      icon={CircleCheck}
      title="Gatehouse is set up already"
      next={{ href: '/login', label: 'Sign in' }}
    >
      <p>The setup link works once. Sign in, or ask an admin to add you.</p>
    </MessageScreen>
  )
}
