import { ShieldX } from 'lucide-react'
import Link from 'next/link'
import { buttonStyles } from '@/components/ui/button-styles'
import { EmptyState } from '@/components/ui/empty-state'

export default function Forbidden() {
  return (
    <>
      <title>Not allowed · Gatehouse</title>
      <EmptyState
        heading="h1"
        icon={ShieldX}
        title="You may not open this page"
        action={
          <Link href="/account" className={buttonStyles({ variant: 'primary' })}>
            Go to my account
          </Link>
        }
      >
        <p>Your privileges do not cover it. If you need it, ask an admin to change them.</p>
      </EmptyState>
    </>
  )
}
