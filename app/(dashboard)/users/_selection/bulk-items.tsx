'use client'

import { useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'
import { type BulkAct, bulkActs, wordsOfAct } from '../_bulk/bulk-acts'

export { BulkDialog } from '../_bulk/bulk-dialog'

type BulkItemsProps = { open: OpenMenu; isMailSetUp: boolean; onPick: (act: BulkAct) => void }

/** What can be done to many users, loaded with its dialogs when it is first wanted. */
export default function BulkItems({ open, isMailSetUp, onPick }: BulkItemsProps) {
  const say = useTranslations('bulk')
  return (
    <DropdownMenu open={open} align="end" side="top">
      {bulkActs.map((one) => (
        <DropdownMenuItem key={one.name} isDangerous={one.isGrave} onSelect={() => onPick(one)}>
          <one.icon aria-hidden /> {say(`acts.${wordsOfAct(one, isMailSetUp)}.label`)}
        </DropdownMenuItem>
      ))}
    </DropdownMenu>
  )
}
