'use client'

import { Columns3 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { lazy, useOptimistic, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import { type UserListQuery, userListHref } from '../_filters/user-list-href'
import { rememberLookAction } from './look-actions'
import { lookText, type UserColumn, type UserListLook } from './user-list-look'

const loadItems = () => import('./look-menu-items')
const LookMenuItems = lazy(loadItems)

type LookMenuProps = {
  query: UserListQuery
  look: UserListLook
  /** The columns this reader may see. */
  offered: readonly UserColumn[]
}

/** Chooses columns and row height: for this address, and for the next visit. */
export function LookMenu({ query, look, offered }: LookMenuProps) {
  const router = useRouter()
  const say = useTranslations('users')
  const [, startTransition] = useTransition()
  const [shown, show] = useOptimistic(look)

  function change(changes: Partial<UserListLook>) {
    const next = { ...shown, ...changes }
    startTransition(async () => {
      show(next)
      await rememberLookAction(lookText(next))
      router.replace(userListHref({ ...query, look: next }), { scroll: false })
    })
  }

  return (
    <MenuButton
      load={loadItems}
      menu={(open) => <LookMenuItems open={open} shown={shown} offered={offered} onChange={change} />}
    >
      <Columns3 aria-hidden /> {say('look.open')}
    </MenuButton>
  )
}
