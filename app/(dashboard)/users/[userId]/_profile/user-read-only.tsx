import { useTranslations } from '#i18n'
import { PrivilegesReadOnly } from '@/components/privileges/privileges-read-only'
import { Card } from '@/components/ui/card'
import type { UserView } from '@/lib/user-record/user-view'

/** A user for readers who may not change them: plain text, no dead controls. */
export function UserReadOnly({ user, emptyMeansAdmin }: { user: UserView; emptyMeansAdmin: boolean }) {
  const say = useTranslations()
  const yesOrNo = (isSo: boolean) => say(isSo ? 'common.yes' : 'common.no')
  const details = [
    [say('fields.first_name'), user.firstName],
    [say('fields.last_name'), user.lastName],
    [say('common.email'), user.emailAddress],
    [say('common.active'), yesOrNo(user.isActive)],
    [say('common.accountIsAdmin'), yesOrNo(user.isAdmin)],
  ] as const
  return (
    <>
      <Card titleId="details" title={say('user.details.title')} description={say('user.details.readOnly')}>
        <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
          {details.map(([term, value]) => (
            <div key={term}>
              <dt className="text-sm text-muted">{term}</dt>
              <dd className="[overflow-wrap:anywhere]">{value}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <PrivilegesReadOnly
        isAdmin={user.isAdmin}
        levels={user.privileges}
        emptyMeansAdmin={emptyMeansAdmin}
        reason={say('user.privileges.readOnly')}
      />
    </>
  )
}
