'use client'

import { useTranslations } from '#i18n'
import {
  DropdownMenu,
  DropdownMenuCheckboxItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
} from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { type Density, densities, type UserColumn, type UserListLook } from './user-list-look'

type LookMenuItemsProps = {
  open: OpenMenu
  shown: UserListLook
  offered: readonly UserColumn[]
  onChange: (changes: Partial<UserListLook>) => void
}

/** The entries of "Columns", loaded when it is first wanted. */
export default function LookMenuItems({ open, shown, offered, onChange }: LookMenuItemsProps) {
  const say = useTranslations('users')
  return (
    <DropdownMenu open={open} align="end">
      <DropdownMenuLabel>{say('look.columns')}</DropdownMenuLabel>
      {offered.map((column) => (
        <DropdownMenuCheckboxItem
          key={column}
          checked={shown.columns.includes(column)}
          // Stays open: one often chooses several.
          onSelect={(event) => event.preventDefault()}
          onCheckedChange={(isChosen) =>
            onChange({
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
        onValueChange={(density) => onChange({ density: density as Density })}
      >
        {densities.map((density) => (
          <DropdownMenuRadioItem key={density} value={density} onSelect={(event) => event.preventDefault()}>
            {say(`look.density.${density}`)}
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
    </DropdownMenu>
  )
}
