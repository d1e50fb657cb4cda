import { explainAccess } from '@/lib/access/explain-access'
import { mayRenewKey } from '@/lib/access-keys/renew-access-key'
import { maySeeKey } from '@/lib/user-record/present-user'
import { readForPage } from '@/lib/web/read-for-page'
import type { UserTabProps } from '../_frame/tab-page'
import { Credentials } from './credentials'

/** What programs of a user need. */
export async function KeysTab({ actor, user }: UserTabProps) {
  const access = await readForPage(() => explainAccess(actor, user.id))
  return (
    <Credentials
      userId={user.id}
      orgId={user.orgId}
      name={`${user.firstName} ${user.lastName}`}
      isSelf={user.id === actor.userId}
      canSeeKey={maySeeKey(actor, user)}
      canRenewKey={mayRenewKey(actor, user)}
      isKeyOutgrown={user.isKeyOutgrown}
      use={{ ...access.key, recordedSince: access.recordedSince, now: new Date() }}
    />
  )
}
