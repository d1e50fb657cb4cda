'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { AlertDialog } from '@/components/ui/overlays/alert-dialog'
import { toast } from '@/components/ui/toast/toast'
import type { BulkFailure } from '@/lib/users/bulk.schema'
import { BulkOutcome } from './bulk-outcome'
import { BulkProgress } from './bulk-progress'
import type { Undo } from './undo'
import { useBulkRun } from './use-bulk-run'

/** Takes a change back for each user, unless it was changed since. */
export default function Undoing({ undo, onClose }: { undo: Undo; onClose: () => void }) {
  const router = useRouter()
  const say = useTranslations('bulk')
  const { progress, run, stop } = useBulkRun()
  const [ids, setIds] = useState(undo.ids)
  const [done, setDone] = useState(0)
  const [failures, setFailures] = useState<BulkFailure[] | null>(null)
  const isRunning = useRef(false)

  useEffect(() => {
    if (isRunning.current || failures) return
    isRunning.current = true
    void run(ids, undo.act).then((result) => {
      isRunning.current = false
      router.refresh()
      const total = done + result.done
      setDone(total)
      if (result.failures.length > 0) return setFailures(result.failures)
      toast.success(say(`undo.${undo.of}.done`, { count: total }))
      onClose()
    })
  })

  if (failures) {
    return (
      <BulkOutcome
        failures={failures}
        done={done > 0 ? `${say(`undo.${undo.of}.done`, { count: done })}.` : null}
        onClose={onClose}
        onRetry={() => {
          setIds(failures.map(({ id }) => id))
          setFailures(null)
        }}
      />
    )
  }
  return (
    <>
      <AlertDialog
        isOpen
        onOpenChange={() => {}}
        title={say(`undo.${undo.of}.title`)}
        confirmLabel={say('undo.label')}
        cancelLabel={say('stop')}
        isDangerous={false}
        pending
        onStop={stop}
        onConfirm={() => {}}
      >
        <p>{say(`undo.${undo.of}.consequence`)}</p>
        <BulkProgress progress={progress} />
      </AlertDialog>
      <LeaveGuard
        isUnsaved
        title={say('leave.title')}
        consequence={say('leave.consequence')}
        onLeave={stop}
      />
    </>
  )
}
