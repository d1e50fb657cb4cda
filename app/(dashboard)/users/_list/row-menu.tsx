'use client'

import { Ellipsis } from 'lucide-react'
import { lazy } from 'react'
import { useTranslations } from '#i18n'
import type { ActedUser, UserActs } from '@/components/acts/acts-on-user'
import { MenuButton } from '@/components/ui/overlays/menu-button'

const loadItems = () => import('./row-menu-items')
const RowMenuItems = lazy(loadItems)

/** The common actions on the user of a row. */
export function RowMenu({ user, acts }: { user: ActedUser; acts: UserActs }) {
  const say = useTranslations('users.row')
  return (
    <MenuButton
      variant="ghost"
      size="icon"
      load={loadItems}
      menu={(open) => <RowMenuItems open={open} user={user} acts={acts} />}
    >
      <Ellipsis aria-hidden />
      <span className="sr-only">{say('open', { name: user.name })}</span>
    </MenuButton>
  )
}
