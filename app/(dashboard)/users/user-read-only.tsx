import { Card } from '@/components/ui/card'
import { PrivilegesReadOnly } from '@/components/users/privileges-read-only'
import type { UserView } from '@/lib/users/user-view'

/** A user for somebody who may look but not change: plain text, no dead controls. */
export function UserReadOnly({ user, emptyMeansAdmin }: { user: UserView; emptyMeansAdmin: boolean }) {
  const details = [
    ['First name', user.firstName],
    ['Last name', user.lastName],
    ['Email', user.emailAddress],
    ['Active', user.isActive ? 'Yes' : 'No'],
    ['Account is admin', user.isAdmin ? 'Yes' : 'No'],
  ] as const
  return (
    <>
      <Card titleId="details" title="Details" description="You can see but not change this user.">
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
        reason="You can see but not change what this person may do."
      />
    </>
  )
}
