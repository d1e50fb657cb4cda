'use client'

import type { ActedUser, UserActs } from '@/components/acts/acts-on-user'
import { DropdownMenu } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { UserActItems } from '../../_acts/user-act-items'

type UserHeaderMenuProps = { open: OpenMenu; user: ActedUser; acts: UserActs; onDeleted: () => void }

/** Everything that can be done to the user of this page, loaded when it is first wanted. */
export default function UserHeaderMenu({ open, user, acts, onDeleted }: UserHeaderMenuProps) {
  return (
    <DropdownMenu open={open} align="end">
      <UserActItems user={user} acts={acts} focusAfter={() => open.button.current} onDeleted={onDeleted} />
    </DropdownMenu>
  )
}
