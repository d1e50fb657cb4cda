'use client'

import { Columns3 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/overlays/dropdown-menu'
import { type UserListQuery, userListHref } from '../_filters/user-list-query'
import { rememberLookAction } from './look-actions'
import { type Density, densities, lookText, type UserColumn, type UserListLook } from './user-list-look'

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
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button>
          <Columns3 aria-hidden /> {say('look.open')}
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>{say('look.columns')}</DropdownMenuLabel>
        {offered.map((column) => (
          <DropdownMenuCheckboxItem
            key={column}
            checked={shown.columns.includes(column)}
            // Stays open: one often chooses several.
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={(isChosen) =>
              change({
                columns: offered.filter((other) =>
                  other === column ? isChosen : shown.columns.includes(other),
                ),
              })
            }
          >
            {say(`columns.${column}`)}
          </DropdownMenuCheckboxItem>
        ))}
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{say('look.rows')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup
          value={shown.density}
          onValueChange={(density) => change({ density: density as Density })}
        >
          {densities.map((density) => (
            <DropdownMenuRadioItem key={density} value={density} onSelect={(event) => event.preventDefault()}>
              {say(`look.density.${density}`)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
