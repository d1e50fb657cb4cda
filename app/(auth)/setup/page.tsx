import { CircleCheck, Link2Off, Terminal } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { buttonStyles } from '@/components/ui/button-styles'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { env } from '@/lib/env'
import { isSetupOpen } from '@/lib/setup/is-setup-open'
import { isSetupTokenValid } from '@/lib/setup/setup-token'
import type { SearchParams } from '../../page-props'
import { SetupForm } from './setup-form'

// The address of this page holds the token: it must not travel on.
export const metadata: Metadata = { title: 'Set up', referrer: 'no-referrer' }

export default async function SetupPage({ searchParams }: { searchParams: SearchParams }) {
  const { token } = await searchParams
  if (!(await isSetupOpen())) return <AlreadySetUp />
  if (typeof token !== 'string') return <NoUsersYet />
  if (!isSetupTokenValid(token)) return <WrongToken />
  return (
    <Card>
      <h1 className="text-xl font-semibold tracking-tight">Welcome to Gatehouse</h1>
      <p className="mt-1 mb-5 text-muted">
        Make the first account. It is an admin: it may do everything, and add other people.
      </p>
      <SetupForm token={token} passwordMinLength={env().PASSWORD_MIN_LENGTH} />
    </Card>
  )
}

function NoUsersYet() {
  return (
    <Card>
      <EmptyState heading="h1" icon={Terminal} title="Gatehouse has no users yet">
        <p>
          Open the setup link printed on the server&apos;s console when it started. It lets you make the first
          admin.
        </p>
      </EmptyState>
    </Card>
  )
}

function WrongToken() {
  return (
    <Card>
      <EmptyState heading="h1" icon={Link2Off} title="This setup link is not valid">
        <p>
          Copy the whole link from the server&apos;s console, up to its last character. Restarting Gatehouse
          prints it again.
        </p>
      </EmptyState>
    </Card>
  )
}

function AlreadySetUp() {
  return (
    <Card>
      <EmptyState
        heading="h1"
        icon={CircleCheck}
        title="Gatehouse is set up already"
        action={
          <Link href="/login" className={buttonStyles({ variant: 'primary' })}>
            Sign in
          </Link>
        }
      >
        <p>The setup link works once. Sign in, or ask an admin to add you.</p>
      </EmptyState>
    </Card>
  )
}
