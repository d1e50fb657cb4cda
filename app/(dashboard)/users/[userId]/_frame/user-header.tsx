import { useTranslations } from '#i18n'
import { Trail } from '@/components/shell/trail'
import { Avatar } from '@/components/ui/avatar'
import { Badge, Status } from '@/components/ui/badge'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { EmailText } from '@/components/users/email-text'
import { env } from '@/lib/env'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import type { UserView } from '@/lib/user-record/user-view'
import { userActs } from '../../_acts/user-acts'
import { ResetPassword } from '../_sign-in/reset-password'
import { UserFacts } from './user-facts'
import { UserHeaderActs } from './user-header-acts'

type UserHeaderProps = { actor: Actor; user: UserView; base: string }

/** Who it is, their state, and the main actions. */
export function UserHeader({ actor, user, base }: UserHeaderProps) {
  const say = useTranslations()
  const name = `${user.firstName} ${user.lastName}`
  const isSelf = user.id === actor.userId
  const isOwnPage = base === '/account'
  const showsTrail = !isOwnPage && may(actor, 'users.list')
  const title = isOwnPage ? say('user.own') : name

  return (
    <div className="mb-3">
      {showsTrail && <Trail steps={[{ href: '/users', label: say('common.users') }]} title={title} />}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 md:flex-nowrap">
        <div className="flex min-w-0 items-start gap-3">
          <span className="max-sm:hidden">
            <Avatar name={name} isLarge />
          </span>
          <div className="min-w-0 space-y-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className="text-xl font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</h1>
              <span className="text-sm">
                <Status isOn={user.isActive}>
                  {say(user.isActive ? 'common.active' : 'common.inactive')}
                </Status>
              </span>
              {isSelf && <Badge>{say('user.facts.you')}</Badge>}
              {user.isAdmin && <Badge kind="accent">{say('user.facts.admin')}</Badge>}
            </div>
            <div className="flex flex-wrap items-center gap-x-4 text-sm text-muted">
              <span className="flex min-w-0 items-center gap-1">
                <EmailText address={user.emailAddress} />
                <CopyButton isSmall what={say('common.email')} text={user.emailAddress} />
              </span>
              <span className="flex min-w-0 items-center gap-1">
                <span className="min-w-0 font-mono text-xs [overflow-wrap:anywhere]">{user.id}</span>
                <CopyButton isSmall what={say('user.facts.id')} text={user.id} />
              </span>
              <UserFacts user={user} now={new Date()} />
            </div>
          </div>
        </div>
        <div className="flex shrink-0 flex-wrap gap-2 max-sm:w-full">
          {isSelf && (
            <ResetPassword
              owner={{ name, emailAddress: user.emailAddress }}
              passwordMinLength={env().PASSWORD_MIN_LENGTH}
            />
          )}
          <UserHeaderActs
            user={{ id: user.id, name, emailAddress: user.emailAddress }}
            acts={userActs(actor, user)}
            base={base}
          />
        </div>
      </div>
    </div>
  )
}
