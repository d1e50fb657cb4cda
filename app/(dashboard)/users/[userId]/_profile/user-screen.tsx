import { cache } from 'react'
import { useTranslations } from '#i18n'
import { PageHeader } from '@/components/shell/page-header'
import { env } from '@/lib/env'
import type { Actor } from '@/lib/permissions/actor'
import { may } from '@/lib/permissions/authorize'
import { maySeeKey } from '@/lib/user-record/present-user'
import type { UserView } from '@/lib/user-record/user-view'
import { getUser } from '@/lib/users/directory/get-user'
import { readForPage } from '@/lib/web/read-for-page'
import { TellUserOnScreen } from '../../_acts/tell-user-on-screen'
import { userActs } from '../../_acts/user-acts'
import { ActiveZone } from '../../_deactivation/active-zone'
import { deletionOf } from '../../_deletion/deletion'
import { formRights, mayEdit } from '../../_fill/form-rights'
import { Credentials } from '../_keys/credentials'
import { ResetPassword } from '../_sign-in/reset-password'
import { Sessions } from '../_sign-in/sessions'
import { SignIn } from '../_sign-in/sign-in'
import { DangerZone, OwnDeletion } from './danger-zone'
import { EditUserForm } from './edit-user-form'
import { RecentActivity } from './recent-activity'
import { UserFacts } from './user-facts'
import { UserReadOnly } from './user-read-only'

type UserScreenProps = {
  actor: Actor
  user: UserView
  /** Reached through the list, so the way back is shown. */
  isBelowUsers?: boolean
}

/** One user: details, privileges, credentials. One's own page is the same screen with Reset Password. */
export function UserScreen({ actor, user, isBelowUsers = false }: UserScreenProps) {
  const say = useTranslations()
  const name = `${user.firstName} ${user.lastName}`
  const rights = formRights(actor, user)
  const deletion = deletionOf(actor, user)
  const settings = env()
  const emptyMeansAdmin = settings.EMPTY_PERMISSIONS === 'admin'
  const showsTrail = isBelowUsers && may(actor, 'users.list')

  const signIn = may(actor, 'user.send-link', user) && <SignIn actor={actor} user={user} />
  // A user without a password waits for a link: the first thing to do.
  const isNewcomer = user.isActive && !user.hasPassword

  return (
    <div className="max-w-[75rem] space-y-5">
      <TellUserOnScreen
        user={{ id: user.id, name, emailAddress: user.emailAddress }}
        acts={userActs(actor, user)}
      />
      <PageHeader
        title={isBelowUsers ? name : say('user.own')}
        trail={showsTrail ? [{ href: '/users', label: say('common.users') }] : []}
        description={<UserFacts user={user} isSelf={rights.isSelf} now={new Date()} />}
        action={
          rights.isSelf && (
            <ResetPassword
              owner={{ name, emailAddress: user.emailAddress }}
              passwordMinLength={settings.PASSWORD_MIN_LENGTH}
            />
          )
        }
      />
      {isNewcomer && signIn}
      {mayEdit(actor, user) ? (
        <EditUserForm
          user={user}
          rights={rights}
          emptyMeansAdmin={emptyMeansAdmin}
          cancelHref={showsTrail ? '/users' : undefined}
        />
      ) : (
        <UserReadOnly user={user} emptyMeansAdmin={emptyMeansAdmin} />
      )}
      {!isNewcomer && signIn}
      {may(actor, 'user.end-sessions', user) && <Sessions actor={actor} user={user} />}
      <Credentials
        userId={user.id}
        orgId={user.orgId}
        name={name}
        isSelf={rights.isSelf}
        canSeeKey={maySeeKey(actor, user)}
        canRenewKey={may(actor, 'user.renew-key', user)}
        isKeyOutgrown={user.isKeyOutgrown}
      />
      {may(actor, 'audit.read') && <RecentActivity actor={actor} user={user} />}
      {!rights.isSelf && rights.changeActive && (
        <ActiveZone userId={user.id} name={name} isActive={user.isActive} hasPassword={user.hasPassword} />
      )}
      {rights.isSelf && may(actor, 'user.delete', user) && <OwnDeletion />}
      {deletion && <DangerZone userId={user.id} name={name} deletion={deletion} />}
    </div>
  )
}

/**
 * The user of a page, read once for title and body; an actor who may not know of them sees the page of a missing user.
 */
export const findUserForPage = cache(
  (actor: Actor, userId: string): Promise<UserView> => readForPage(() => getUser(actor, userId)),
)
