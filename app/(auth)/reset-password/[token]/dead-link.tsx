import { Link2Off } from 'lucide-react'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'

/** Expired, used, replaced and unknown links alike. */
export function DeadLink() {
  return (
    <>
      <title>This link does not work any more · Gatehouse</title>
      <EmptyState
        heading="h1"
        icon={Link2Off}
        title="This link does not work any more"
        action={
          <>
            <LinkButton variant="primary" href="/forgot-password" prefetch={false}>
              Send a new link
            </LinkButton>
            <LinkButton href="/login" prefetch={false}>
              Sign in
            </LinkButton>
          </>
        }
      >
        <p>A link works once and for a limited time, and only the newest one does.</p>
        <p>If you have set your password with it already, sign in.</p>
      </EmptyState>
    </>
  )
}
