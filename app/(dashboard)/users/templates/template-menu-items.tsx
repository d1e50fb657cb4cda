'use client'

import { Pencil, Trash2, UsersRound } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'

type TemplateMenuItemsProps = {
  open: OpenMenu
  /** Where it becomes a group; null: the reader may add none. */
  groupHref: string | null
  onPick: (act: 'rename' | 'delete') => void
}

/** What can be done to a template, loaded when it is first wanted. */
export default function TemplateMenuItems({ open, groupHref, onPick }: TemplateMenuItemsProps) {
  const say = useTranslations('templates.menu')
  const router = useRouter()
  return (
    <DropdownMenu open={open} align="end">
      {groupHref && (
        <DropdownMenuItem onSelect={() => router.push(groupHref)}>
          <UsersRound aria-hidden /> {say('group')}
        </DropdownMenuItem>
      )}
      <DropdownMenuItem onSelect={() => onPick('rename')}>
        <Pencil aria-hidden /> {say('rename')}
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem isDangerous onSelect={() => onPick('delete')}>
        <Trash2 aria-hidden /> {say('delete')}
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
