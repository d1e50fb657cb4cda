'use client'

import { ChevronDown, LayoutTemplate, type LucideIcon, Trash2, Upload } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from '@/components/ui/overlays/dropdown-menu'

type MoreMenuProps = { canImport: boolean; canSeeTemplates: boolean; canSeeDeleted: boolean }

/** Less frequent actions on users; nothing for readers who may do none of them. */
export function MoreMenu({ canImport, canSeeTemplates, canSeeDeleted }: MoreMenuProps) {
  const say = useTranslations('users.more')
  if (!canImport && !canSeeTemplates && !canSeeDeleted) return null
  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        <Button>
          {say('open')} <ChevronDown aria-hidden />
        </Button>
      </DropdownMenuTrigger>
      <DropdownMenuContent align="end">
        {canImport && <Entry href="/users/import" icon={Upload} label={say('import')} />}
        {canSeeTemplates && <Entry href="/users/templates" icon={LayoutTemplate} label={say('templates')} />}
        {canSeeDeleted && <Entry href="/users/deleted" icon={Trash2} label={say('deleted')} />}
      </DropdownMenuContent>
    </DropdownMenu>
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
