import { Card } from '@/components/ui/card'
import { getTranslations } from '@/lib/i18n/request-texts'
import { listSessions } from '@/lib/identity/sessions/list-sessions'
import type { Actor } from '@/lib/permissions/actor'
import type { UserView } from '@/lib/user-record/user-view'
import { SessionList } from './session-list'

/** Where a user is signed in. */
export async function Sessions({ actor, user }: { actor: Actor; user: UserView }) {
  const say = await getTranslations('sessions')
  const isSelf = user.id === actor.userId
  const sessions = await listSessions(actor, user.id)
  return (
    <Card
      titleId="sessions"
      title={say('title')}
      description={isSelf ? say('own') : say('others', { name: `${user.firstName} ${user.lastName}` })}
    >
      <SessionList userId={user.id} sessions={sessions} isSelf={isSelf} now={new Date()} />
    </Card>
  )
}
