import { useTranslations } from '#i18n'
import { Badge, Status } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { UserView } from '@/lib/user-record/user-view'

/** Facts about a user that cannot be edited, in one line. */
export function UserFacts({ user, isSelf, now }: { user: UserView; isSelf: boolean; now: Date }) {
  const say = useTranslations('user.facts')
  const sayCommon = useTranslations('common')
  const { lastSignInAt } = user
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <Status isOn={user.isActive}>{sayCommon(user.isActive ? 'active' : 'inactive')}</Status>
      {isSelf && <Badge>{say('you')}</Badge>}
      {user.isAdmin && <Badge kind="accent">{say('admin')}</Badge>}
      {!user.hasPassword && <span>{say('noPassword')}</span>}
      <span>
        {lastSignInAt
          ? say.rich('lastLogin', { time: () => <RelativeTime at={lastSignInAt} now={now} isFull /> })
          : say('neverLoggedIn')}
      </span>
      <span>{say.rich('added', { time: () => <RelativeTime at={user.createdAt} now={now} isFull /> })}</span>
    </div>
  )
}
