import { Badge, Status } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import type { UserView } from '@/lib/users/user-view'

/** What is true of a user besides what can be edited, in one line. */
export function UserFacts({ user, isSelf, now }: { user: UserView; isSelf: boolean; now: Date }) {
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <Status isOn={user.isActive}>{user.isActive ? 'Active' : 'Inactive'}</Status>
      {isSelf && <Badge>You</Badge>}
      {user.isAdmin && <Badge kind="accent">Admin</Badge>}
      {!user.hasPassword && <span>No password yet: cannot sign in</span>}
      <span>
        Last login: {user.lastSignInAt ? <RelativeTime at={user.lastSignInAt} now={now} isFull /> : 'never'}
      </span>
      <span>
        Added: <RelativeTime at={user.createdAt} now={now} isFull />
      </span>
    </div>
  )
}
