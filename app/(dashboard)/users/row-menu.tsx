'use client'

import { Ellipsis, Eye, Pencil, Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '@/components/ui/dropdown-menu'
import { DeleteUserDialog } from './delete-user-dialog'

type RowMenuProps = { userId: string; name: string; canEdit: boolean; canDelete: boolean }

export function RowMenu({ userId, name, canEdit, canDelete }: RowMenuProps) {
  const router = useRouter()
  const [isDeleting, setDeleting] = useState(false)

  return (
    <>
      <DropdownMenu modal={false}>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon">
            <Ellipsis aria-hidden />
            <span className="sr-only">Actions for {name}</span>
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem asChild>
            <Link href={`/users/${userId}`}>
              {canEdit ? <Pencil aria-hidden /> : <Eye aria-hidden />}
              {canEdit ? 'Edit' : 'View'}
            </Link>
          </DropdownMenuItem>
          {canDelete && (
            <>
              <DropdownMenuSeparator />
              <DropdownMenuItem isDangerous onSelect={() => setDeleting(true)}>
                <Trash2 aria-hidden /> Delete…
              </DropdownMenuItem>
            </>
          )}
        </DropdownMenuContent>
      </DropdownMenu>
      <DeleteUserDialog
        userId={userId}
        name={name}
        isOpen={isDeleting}
        onOpenChange={setDeleting}
        onDeleted={() => {
          router.refresh()
          // The row with the button that had the focus goes away.
          document.getElementById('content')?.focus()
        }}
      />
    </>
  )
}
