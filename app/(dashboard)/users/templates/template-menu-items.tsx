'use client'

import { Pencil, Trash2 } from 'lucide-react'
import { useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'

type TemplateMenuItemsProps = { open: OpenMenu; onPick: (act: 'rename' | 'delete') => void }

/** What can be done to a template, loaded when it is first wanted. */
export default function TemplateMenuItems({ open, onPick }: TemplateMenuItemsProps) {
  const say = useTranslations('templates.menu')
  return (
    <DropdownMenu open={open} align="end">
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
