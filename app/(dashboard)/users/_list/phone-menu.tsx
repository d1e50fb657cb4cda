'use client'

import { SlidersHorizontal } from 'lucide-react'
import { lazy } from 'react'
import { useTranslations } from '#i18n'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import type { PhoneMenuProps } from './phone-menu-items'

const loadItems = () => import('./phone-menu-items')
const PhoneMenuItems = lazy(loadItems)

/** On a phone all that can be done with the list beside searching, in one menu. */
export function PhoneMenu(props: PhoneMenuProps) {
  const say = useTranslations('users.more')
  return (
    <MenuButton
      size="icon"
      variant="secondary"
      className="relative"
      load={loadItems}
      menu={(open) => <PhoneMenuItems open={open} {...props} />}
    >
      <SlidersHorizontal aria-hidden />
      <span className="sr-only">{say('onPhone', { chosen: props.chosen })}</span>
      {props.chosen > 0 && (
        <span aria-hidden className="absolute top-1 right-1 size-2 rounded-full bg-accent forced-chosen" />
      )}
    </MenuButton>
  )
}
