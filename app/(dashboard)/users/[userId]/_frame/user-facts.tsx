import { useTranslations } from '#i18n'
import { RelativeTime } from '@/components/ui/time/relative-time'
import type { UserView } from '@/lib/user-record/user-view'

/** Whether the user can sign in, and when they last did. */
export function UserFacts({ user, now }: { user: UserView; now: Date }) {
  const say = useTranslations('user.facts')
  const { lastSignInAt } = user
  return (
    <>
      {!user.hasPassword && <span>{say('noPassword')}</span>}
      <span>
        {lastSignInAt
          ? say.rich('lastLogin', { time: () => <RelativeTime at={lastSignInAt} now={now} isFull /> })
          : say('neverLoggedIn')}
      </span>
    </>
  )
}
