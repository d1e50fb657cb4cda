import { Card } from '@/components/ui/card'
import type { Actor } from '@/lib/auth/actor'
import { listSessions } from '@/lib/auth/list-sessions'
import type { UserView } from '@/lib/users/user-view'
import { SessionList } from './session-list'

/** Where somebody is signed in. */
export async function Sessions({ actor, user }: { actor: Actor; user: UserView }) {
  const isSelf = user.id === actor.userId
  const sessions = await listSessions(actor, user.id)
  return (
    <Card
      titleId="sessions"
      title="Sessions"
      description={
        isSelf
          ? 'Where you are signed in. Sign out what you do not know, and then change your password.'
          : `Where ${user.firstName} ${user.lastName} is signed in.`
      }
    >
      <SessionList userId={user.id} sessions={sessions} isSelf={isSelf} now={new Date()} />
    </Card>
  )
}
