'use client'

import { Eye, Pencil } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useTranslations } from '#i18n'
import type { ActedUser, UserActs } from '@/components/acts/acts-on-user'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { UserActItems } from '../_acts/user-act-items'
import { useUserSelection } from '../_selection/user-selection'

type RowMenuItemsProps = { open: OpenMenu; user: ActedUser; acts: UserActs }

/** The entries of a row's menu, loaded when the first is wanted. */
export default function RowMenuItems({ open, user, acts }: RowMenuItemsProps) {
  const say = useTranslations('users.row')
  const router = useRouter()
  const { drop } = useUserSelection()
  return (
    <DropdownMenu open={open} align="end">
      <DropdownMenuItem asChild>
        <Link href={`/users/${user.id}`}>
          {acts.edit ? <Pencil aria-hidden /> : <Eye aria-hidden />}
          {say(acts.edit ? 'edit' : 'view')}
        </Link>
      </DropdownMenuItem>
      <UserActItems
        user={user}
        acts={acts}
        focusAfter={() => open.button.current}
        onDeleted={() => {
          drop(user.id)
          router.refresh()
        }}
      />
    </DropdownMenu>
  )
}
