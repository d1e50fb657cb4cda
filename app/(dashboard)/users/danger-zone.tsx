'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { DeleteUserDialog } from './delete-user-dialog'

export function DangerZone({ userId, name }: { userId: string; name: string }) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  return (
    <Card titleId="delete" title="Delete user">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[68ch] text-muted">
          Signs {name} out everywhere and ends their API key. The audit trail keeps their name.
        </p>
        <Button variant="dangerOutline" onClick={() => setOpen(true)}>
          Delete user…
        </Button>
      </div>
      <DeleteUserDialog
        userId={userId}
        name={name}
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
