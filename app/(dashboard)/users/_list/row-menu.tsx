'use client'

import { Ellipsis, Eye, Pencil, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
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
import { DeleteUserDialog } from '../_deletion/delete-user-dialog'
import type { Deletion } from '../_deletion/deletion'
import { useUserSelection } from '../_selection/user-selection'

type RowMenuProps = {
  userId: string
  name: string
  canEdit: boolean
  /** null: not offered. */
  deletion: Deletion | null
}

export function RowMenu({ userId, name, canEdit, deletion }: RowMenuProps) {
  const router = useRouter()
  const say = useTranslations('users.row')
  const { drop } = useUserSelection()
  const [isDeleting, setDeleting] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const isDeleted = useRef(false)

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button ref={trigger} variant="ghost" size="icon">
            <Ellipsis aria-hidden />
            <span className="sr-only">{say('open', { name })}</span>
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem asChild>
            <Link href={`/users/${userId}`}>
              {canEdit ? <Pencil aria-hidden /> : <Eye aria-hidden />}
              {say(canEdit ? 'edit' : 'view')}
            </Link>
          </DropdownMenuItem>
          {deletion && (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuItem isDangerous onSelect={() => setDeleting(true)}>
                <Trash2 aria-hidden /> {say('delete')}
              </DropdownMenuItem>
            </>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      {deletion && (
        <DeleteUserDialog
          userId={userId}
          name={name}
          deletion={deletion}
          isOpen={isDeleting}
          onOpenChange={setDeleting}
          // A deleted row takes its button with it.
          focusAfter={() => (isDeleted.current ? document.getElementById('content') : trigger.current)}
          onDeleted={() => {
            isDeleted.current = true
            drop(userId)
            router.refresh()
          }}
        />
      )}
    </>
  )
}
