'use client'

import { ChevronDown } from 'lucide-react'
import { lazy } from 'react'
import { useTranslations } from '#i18n'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import type { MoreOnUsers } from './more-menu-items'

const loadItems = () => import('./more-menu-items')
const MoreMenuItems = lazy(loadItems)

/** Less frequent actions on users; nothing for readers who may do none of them. */
export function MoreMenu(may: MoreOnUsers) {
  const say = useTranslations('users.more')
  if (!Object.values(may).includes(true)) return null
  return (
    <MenuButton load={loadItems} menu={(open) => <MoreMenuItems open={open} {...may} />}>
      {say('open')} <ChevronDown aria-hidden />
    </MenuButton>
  )
}
