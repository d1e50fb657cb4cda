import { useTranslations } from '#i18n'
import { PrivilegesInBrief } from '@/components/privileges/privileges-in-brief'
import { Status } from '@/components/ui/badge'
import { cn } from '@/components/ui/cn'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { EmailText } from '@/components/users/email-text'
import { auditActionLabel } from '@/lib/audit/audit-action'
import { namesInOrder } from '@/lib/user-record/group-names'
import type { UserListRow } from '@/lib/users/directory/search-users'
import type { UserColumn } from './user-list-look'

type UserCellProps = { column: UserColumn; user: UserListRow; isCompact: boolean; now: Date }

/** What a column says of a person. */
export function UserCell({ column, user, isCompact, now }: UserCellProps) {
  const say = useTranslations()
  switch (column) {
    case 'email':
      return isCompact ? (
        <span title={user.emailAddress}>{user.emailAddress}</span>
      ) : (
        <EmailText address={user.emailAddress} />
      )
    case 'status':
      return (
        <Status isOn={user.isActive}>
          {say(`usersFilter.status.${user.isActive ? 'active' : 'inactive'}`)}
        </Status>
      )
    case 'privileges':
      return (
        <PrivilegesInBrief
          isAdmin={user.isAdmin}
          hasAllRights={user.rights.hasAllRights}
          privileges={user.rights.privileges}
        />
      )
    case 'groups':
      return <GroupNames groups={user.groups} />
    case 'last-login':
      return user.lastSignInAt ? (
        <>
          <span className="max-md:hidden">
            <RelativeTime at={user.lastSignInAt} now={now} isInRow />
          </span>
          <span className="text-muted md:hidden">
            <RelativeTime at={user.lastSignInAt} now={now} isInRow isNarrow />
          </span>
        </>
      ) : (
        <span className="text-muted">{say('users.neverSignedIn')}</span>
      )
    case 'last-used':
      return user.lastUsedAt ? (
        <RelativeTime at={user.lastUsedAt} now={now} isInRow />
      ) : (
        <span className="text-muted">{say('users.useNotRecorded')}</span>
      )
    case 'activity':
      return <LatestActivity latest={user.latestActivity} isCompact={isCompact} now={now} />
    case 'added':
      return <RelativeTime at={user.createdAt} now={now} isInRow />
    case 'id':
      return <span className="font-mono text-xs [overflow-wrap:anywhere]">{user.id}</span>
  }
}

function GroupNames({ groups }: Pick<UserListRow, 'groups'>) {
  const say = useTranslations('users')
  if (groups.length === 0) return <span className="text-muted">{say('noGroups')}</span>
  const names = namesInOrder(groups).join(', ')
  return (
    <span className="block truncate" title={names}>
      {names}
    </span>
  )
}

type LatestActivityProps = { latest: UserListRow['latestActivity']; isCompact: boolean; now: Date }

function LatestActivity({ latest, isCompact, now }: LatestActivityProps) {
  const say = useTranslations('auditActions')
  if (!latest) return <span className="text-muted">–</span>
  return (
    // One row height: what was done is cut off before its time is.
    <span className={cn(!isCompact && 'block max-w-40 text-sm md:max-lg:max-w-28')}>
      <span className={cn(!isCompact && 'block truncate')} title={auditActionLabel(say, latest.action)}>
        {auditActionLabel(say, latest.action)}{' '}
      </span>
      <span className={cn('text-muted', !isCompact && 'block truncate')}>
        <RelativeTime at={latest.at} now={now} isInRow />
      </span>
    </span>
  )
}
