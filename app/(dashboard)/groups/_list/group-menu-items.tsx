'use client'

import { Copy, Trash2, Users } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'

type GroupMenuItemsProps = { open: OpenMenu; groupId: string; onDelete: () => void }

/** Loaded when it is first wanted. */
export default function GroupMenuItems({ open, groupId, onDelete }: GroupMenuItemsProps) {
  const say = useTranslations('groups.menu')
  const router = useRouter()
  return (
    <DropdownMenu open={open} align="end">
      <DropdownMenuItem onSelect={() => router.push(`/groups/${groupId}/members`)}>
        <Users aria-hidden /> {say('members')}
      </DropdownMenuItem>
      <DropdownMenuItem onSelect={() => router.push(`/groups/new?group=${groupId}`)}>
        <Copy aria-hidden /> {say('duplicate')}
      </DropdownMenuItem>
      <DropdownMenuSeparator />
      <DropdownMenuItem isDangerous onSelect={onDelete}>
        <Trash2 aria-hidden /> {say('delete')}
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
