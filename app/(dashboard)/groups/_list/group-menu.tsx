'use client'

import { Ellipsis } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { lazy, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import type { GroupView } from '@/lib/groups/group-view'
import { DeleteGroupDialog } from '../_delete/delete-group-dialog'

const loadItems = () => import('./group-menu-items')
const GroupMenuItems = lazy(loadItems)

/** What can be done to a group, in the list and on its page. */
export function GroupMenu({ group, afterDeletion }: { group: GroupView; afterDeletion?: string }) {
  const say = useTranslations('groups.menu')
  const router = useRouter()
  const [isDeleting, setDeleting] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)

  return (
    <>
      <MenuButton
        buttonRef={trigger}
        variant="ghost"
        size="icon"
        load={loadItems}
        menu={(open) => <GroupMenuItems open={open} groupId={group.id} onDelete={() => setDeleting(true)} />}
      >
        <Ellipsis aria-hidden />
        <span className="sr-only">{say('title', { name: group.name })}</span>
      </MenuButton>
      <DeleteGroupDialog
        group={group}
        isOpen={isDeleting}
        onClose={() => setDeleting(false)}
        onDeleted={() => (afterDeletion ? router.push(afterDeletion) : router.refresh())}
        focusAfter={() => trigger.current}
      />
    </>
  )
}
