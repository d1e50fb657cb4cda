'use client'

import { Columns3 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuContent,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { rememberLookAction } from './look-actions'
import {
  columnLabels,
  type Density,
  densityLabels,
  lookText,
  type UserListLook,
  userColumns,
} from './user-list-look'
import { type UserListQuery, userListHref } from './user-list-query'

type LookMenuProps = { query: UserListQuery; look: UserListLook }

/** Chooses columns and the height of rows: for this address, and for the next visit. */
export function LookMenu({ query, look }: LookMenuProps) {
  const router = useRouter()
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
          <Columns3 aria-hidden /> Columns
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        <DropdownMenuLabel>Columns beside the name</DropdownMenuLabel>
        {userColumns.map((column) => (
          <DropdownMenuCheckboxItem
            key={column}
            checked={shown.columns.includes(column)}
            // Stays open: one often chooses several.
            onSelect={(event) => event.preventDefault()}
            onCheckedChange={(isChosen) =>
              change({
                columns: userColumns.filter((other) =>
                  other === column ? isChosen : shown.columns.includes(other),
                ),
              })
            }
          >
            {columnLabels[column]}
          </DropdownMenuCheckboxItem>
        ))}
        <DropdownMenuSeparator />
        <DropdownMenuLabel>Rows</DropdownMenuLabel>
        <DropdownMenuRadioGroup
          value={shown.density}
          onValueChange={(density) => change({ density: density as Density })}
        >
          {Object.entries(densityLabels).map(([density, label]) => (
            <DropdownMenuRadioItem key={density} value={density} onSelect={(event) => event.preventDefault()}>
              {label}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
