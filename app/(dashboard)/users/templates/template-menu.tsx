'use client'

import { Ellipsis } from 'lucide-react'
import { lazy, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { DeleteTemplateDialog } from './delete-template-dialog'
import { RenameTemplateDialog } from './rename-template-dialog'

const loadItems = () => import('./template-menu-items')
const TemplateMenuItems = lazy(loadItems)

type TemplateMenuProps = { template: TemplateView; mayAddGroup: boolean }

export function TemplateMenu({ template, mayAddGroup }: TemplateMenuProps) {
  const say = useTranslations('templates.menu')
  const [opened, setOpened] = useState<'rename' | 'delete' | null>(null)
  const trigger = useRef<HTMLButtonElement>(null)
  const dialog = { template, onClose: () => setOpened(null), focusAfter: () => trigger.current }

  return (
    <>
      <MenuButton
        buttonRef={trigger}
        variant="ghost"
        size="icon"
        load={loadItems}
        menu={(open) => (
          <TemplateMenuItems
            open={open}
            groupHref={mayAddGroup ? `/groups/new?template=${template.id}` : null}
            onPick={setOpened}
          />
        )}
      >
        <Ellipsis aria-hidden />
        <span className="sr-only">{say('title', { name: template.name })}</span>
      </MenuButton>
      <RenameTemplateDialog {...dialog} isOpen={opened === 'rename'} />
      <DeleteTemplateDialog {...dialog} isOpen={opened === 'delete'} />
    </>
  )
}
