'use client'

import { Download, ListFilter } from 'lucide-react'
import { useLocale, useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { csvHrefs, usualSeparator } from '@/lib/i18n/csv-separator'
import { exportHref } from '@/lib/users/directory/filter-params'
import type { UserFilter } from '@/lib/users/directory/user-filter'
import { MoreEntries, type MoreOnUsers } from './more-menu-items'

export type PhoneMenuProps = {
  /** How many filters are active. */
  chosen: number
  isOpen: boolean
  onToggleFilters: () => void
  filter: UserFilter
  more: MoreOnUsers
}

/** The entries of the phone's menu, loaded when it is first wanted. */
export default function PhoneMenuItems(props: PhoneMenuProps & { open: OpenMenu }) {
  const { open, chosen, isOpen, onToggleFilters, filter, more } = props
  const say = useTranslations()
  const hrefs = csvHrefs((separator) => exportHref(filter, separator))
  return (
    <DropdownMenu open={open} align="end">
      <DropdownMenuItem onSelect={onToggleFilters}>
        <ListFilter aria-hidden />
        {isOpen ? say('usersFilter.close') : say('usersFilter.open', { chosen })}
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem asChild>
        <a href={hrefs[usualSeparator(useLocale())]}>
          <Download aria-hidden /> {say('users.exportCsv')}
        </a>
      </DropdownMenuItem>
      <MoreEntries {...more} />
    </DropdownMenu>
  )
}
