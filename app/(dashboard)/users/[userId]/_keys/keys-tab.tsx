import { may } from '@/lib/permissions/authorize'
import { maySeeKey } from '@/lib/user-record/present-user'
import type { UserTabProps } from '../_frame/tab-page'
import { Credentials } from './credentials'

/** What programs of a user need. */
export function KeysTab({ actor, user }: UserTabProps) {
  return (
    <Credentials
      userId={user.id}
      orgId={user.orgId}
      name={`${user.firstName} ${user.lastName}`}
      isSelf={user.id === actor.userId}
      canSeeKey={maySeeKey(actor, user)}
      canRenewKey={may(actor, 'user.renew-key', user)}
      isKeyOutgrown={user.isKeyOutgrown}
    />
  )
}
