'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DeleteUserDialog } from './delete-user-dialog'
import type { Deletion } from './deletion'

/** Where the button would be, the reason why it is not. */
export function OwnDeletion() {
  return (
    <Card titleId="delete" title="Delete user">
      <p className="max-w-[68ch] text-muted">
        You cannot delete your own account. Somebody else who may change users can, so that nobody shuts
        themselves out by accident.
      </p>
    </Card>
  )
}

type DangerZoneProps = { userId: string; name: string; deletion: Deletion }

export function DangerZone({ userId, name, deletion }: DangerZoneProps) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card titleId="delete" title="Delete user">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[68ch] text-muted">
          Signs {name} out everywhere and ends their API key, until they are restored. The audit trail keeps
          their name.
        </p>
        <Button variant="dangerOutline" onClick={() => setOpen(true)}>
          Delete user…
        </Button>
      </div>
      <DeleteUserDialog
        userId={userId}
        name={name}
        deletion={deletion}
        isOpen={isOpen}
        onOpenChange={setOpen}
        onDeleted={() => {
          router.replace('/users')
          router.refresh()
        }}
      />
    </Card>
  )
}
