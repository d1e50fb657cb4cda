'use client'

import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/overlays/dropdown-menu'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { DeleteTemplateDialog } from './delete-template-dialog'
import { RenameTemplateDialog } from './rename-template-dialog'

export function TemplateMenu({ template }: { template: TemplateView }) {
  const say = useTranslations('templates.menu')
  const [opened, setOpened] = useState<'rename' | 'delete' | null>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const dialog = { template, onClose: () => setOpened(null), focusAfter: () => trigger.current }

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button ref={trigger} variant="ghost" size="icon">
            <Ellipsis aria-hidden />
            <span className="sr-only">{say('title', { name: template.name })}</span>
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setOpened('rename')}>
            <Pencil aria-hidden /> {say('rename')}
          </DropdownMenuItem>
          <DropdownMenuSeparator />
          <DropdownMenuItem isDangerous onSelect={() => setOpened('delete')}>
            <Trash2 aria-hidden /> {say('delete')}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <RenameTemplateDialog {...dialog} isOpen={opened === 'rename'} />
      <DeleteTemplateDialog {...dialog} isOpen={opened === 'delete'} />
    </>
  )
}
