import { CircleUser, ScrollText, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { NavLink } from './nav-link'

/** Which entries the signed-in person may use; the others are absent. */
export type MenuEntries = {
  users: boolean
  addUser: boolean
  templates: boolean
  deletedUsers: boolean
  auditLog: boolean
}

export function Menu({ entries }: { entries: MenuEntries }) {
  return (
    <nav aria-label="Main" className="space-y-5 px-3">
      {(entries.users || entries.auditLog) && (
        <MenuSection heading="System Management">
          {entries.users && (
            <NavLink href="/users" icon={<Users aria-hidden />}>
              Users
            </NavLink>
          )}
          {entries.auditLog && (
            <NavLink href="/audit" icon={<ScrollText aria-hidden />}>
              Audit log
            </NavLink>
          )}
        </MenuSection>
      )}
      <MenuSection heading="You">
        <NavLink href="/account" icon={<CircleUser aria-hidden />}>
          My account
        </NavLink>
      </MenuSection>
    </nav>
  )
}

function MenuSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <p className="px-2.5 pb-1.5 text-xs font-medium text-muted">{heading}</p>
      {children}
    </div>
  )
}
