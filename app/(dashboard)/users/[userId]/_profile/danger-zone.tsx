'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { Deletion } from '@/components/acts/acts-on-user'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { useRememberedAddress } from '@/components/ui/table/remembered-address'
import { DeleteUserDialog } from '../../_deletion/delete-user-dialog'

/** Where the button would be, the reason why it is not. */
export function OwnDeletion() {
  const say = useTranslations('deletion')
  return (
    <Card titleId="delete" title={say('title')}>
      <p className="max-w-[68ch] text-muted">{say('own')}</p>
    </Card>
  )
}

type DangerZoneProps = { userId: string; name: string; deletion: Deletion }

export function DangerZone({ userId, name, deletion }: DangerZoneProps) {
  const say = useTranslations('deletion')
  const router = useRouter()
  const list = useRememberedAddress('/users')
  const [isOpen, setOpen] = useState(false)
  return (
    <Card titleId="delete" title={say('title')}>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[68ch] text-muted">{say('effect', { name })}</p>
        <Button variant="dangerOutline" onClick={() => setOpen(true)}>
          {say('open')}
        </Button>
      </div>
      <DeleteUserDialog
        userId={userId}
        name={name}
        deletion={deletion}
        isOpen={isOpen}
        onOpenChange={setOpen}
        onDeleted={() => {
          router.replace(list)
          router.refresh()
        }}
      />
    </Card>
  )
}
