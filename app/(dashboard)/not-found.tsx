import { UserX } from 'lucide-react'
import Link from 'next/link'
import { buttonStyles } from '@/components/ui/button-styles'
import { EmptyState } from '@/components/ui/empty-state'

export default function UserNotFound() {
  return (
    <>
      <title>Not found · Gatehouse</title>
      <EmptyState
        heading="h1"
        icon={UserX}
        title="There is no such user"
        action={
          <Link href="/" className={buttonStyles({ variant: 'primary' })}>
            Go to the start
          </Link>
        }
      >
        <p>Perhaps the address is misspelt, or the user was deleted meanwhile.</p>
      </EmptyState>
    </>
  )
}
