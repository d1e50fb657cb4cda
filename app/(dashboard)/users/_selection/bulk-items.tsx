'use client'

import { useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { type BulkActName, bulkActs, wordsOfAct } from '../_bulk/bulk-acts'

export { BulkDialog } from '../_bulk/bulk-dialog'

type BulkItemsProps = {
  open: OpenMenu
  isMailSetUp: boolean
  mayChangeGroups: boolean
  onPick: (name: BulkActName) => void
}

/** What can be done to many users besides setting privileges, loaded with its dialogs when it is first wanted. */
export default function BulkItems({ open, isMailSetUp, mayChangeGroups, onPick }: BulkItemsProps) {
  const say = useTranslations('bulk')
  return (
    <DropdownMenu open={open} align="end" side="top">
      {bulkActs
        .filter(({ setsPrivileges, isOfGroup }) => !setsPrivileges && (mayChangeGroups || !isOfGroup))
        .map((one) => (
          <DropdownMenuItem key={one.name} isDangerous={one.isGrave} onSelect={() => onPick(one.name)}>
            <one.icon aria-hidden /> {say(`acts.${wordsOfAct(one, isMailSetUp)}.label`)}
          </DropdownMenuItem>
        ))}
    </DropdownMenu>
  )
}
