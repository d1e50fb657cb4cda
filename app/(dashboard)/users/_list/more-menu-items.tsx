'use client'

import { LayoutTemplate, type LucideIcon, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { DropdownMenu, DropdownMenuItem } from '@/components/ui/overlays/dropdown-menu'
import type { OpenMenu } from '@/components/ui/overlays/menu-button'

export type MoreOnUsers = { canSeeTemplates: boolean; canSeeDeleted: boolean }

/** The entries of "More", loaded when it is first wanted. */
export default function MoreMenuItems({ open, ...may }: MoreOnUsers & { open: OpenMenu }) {
  return (
    <DropdownMenu open={open} align="end">
      <MoreEntries {...may} />
    </DropdownMenu>
  )
}

export function MoreEntries({ canSeeTemplates, canSeeDeleted }: MoreOnUsers) {
  const say = useTranslations('users.more')
  return (
    <>
      {canSeeTemplates && <Entry href="/users/templates" icon={LayoutTemplate} label={say('templates')} />}
      {canSeeDeleted && <Entry href="/users/deleted" icon={Trash2} label={say('deleted')} />}
    </>
  )
}

function Entry({ href, icon: Icon, label }: { href: string; icon: LucideIcon; label: string }) {
  return (
    <DropdownMenuItem asChild>
      <Link href={href}>
        <Icon aria-hidden /> {label}
      </Link>
    </DropdownMenuItem>
  )
}
