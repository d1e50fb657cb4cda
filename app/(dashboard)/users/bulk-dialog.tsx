'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { answerOf } from '@/components/forms/action-result'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { toast } from '@/components/ui/toast'
import { type BulkResult, hasLevel } from '@/lib/users/bulk.schema'
import { listUserIdsAction } from './bulk-actions'
import { type BulkAct, type Privilege, usersInWords } from './bulk-acts'
import { BulkFields } from './bulk-fields'
import { BulkOutcome } from './bulk-outcome'
import { useBulkRun } from './use-bulk-run'
import { useUserSelection } from './user-selection'

type BulkDialogProps = { act: BulkAct; onClose: () => void; focusAfter: () => HTMLElement | null }

/** Asks before something is done to many, does it, and tells to whom it was not done. */
export function BulkDialog({ act, onClose, focusAfter }: BulkDialogProps) {
  const router = useRouter()
  const { selection, filter, count, clear } = useUserSelection()
  // From the first press on it is these people, whoever fits the filter later.
  const [fixedIds, fixIds] = useState<string[] | null>(selection.isAll ? null : [...selection.ids])
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const [typed, setTyped] = useState('')
  const [privilege, setPrivilege] = useState<Privilege>({ section: 'apis', level: 'read' })
  const [outcome, setOutcome] = useState<BulkResult | null>(null)
  const { progress, run, stop } = useBulkRun()
  const number = fixedIds?.length ?? count
  const users = usersInWords(number)

  async function confirm() {
    setError('')
    if (act.isGrave && typed.replace(/\D/g, '') !== String(number)) {
      return setError(`Type ${number} to confirm.`)
    }
    if (act.needsPrivilege && !hasLevel(privilege)) return setError('This section has no such level.')
    setBusy(true)
    const ids = fixedIds ?? (await findIds())
    if (ids) await work(ids)
    setBusy(false)
  }

  /** Those whom the filter lets through now; nothing goes on when they are not as many as was told. */
  async function findIds(): Promise<string[] | null> {
    const answer = await answerOf(() => listUserIdsAction(filter))
    if (!answer.ok) {
      setError(answer.error.message)
      return null
    }
    const ids = answer.data.filter((id) => !selection.ids.has(id))
    if (ids.length === count) return ids
    fixIds(ids)
    setTyped('')
    setError(
      `The list has changed: it is ${usersInWords(ids.length)} now, not ${count.toLocaleString('en')}.`,
    )
    return null
  }

  async function work(ids: string[]) {
    fixIds(ids)
    const result = await run(act, ids, privilege)
    router.refresh()
    if (result.failures.length > 0) return setOutcome(result)
    toast.success(act.done(usersInWords(result.done), result.done === 1))
    clear()
    onClose()
  }

  if (outcome) {
    return (
      <BulkOutcome
        act={act}
        outcome={outcome}
        onClose={() => {
          clear()
          onClose()
        }}
        onRetry={() => {
          fixIds(outcome.failures.map(({ id }) => id))
          setTyped('')
          setOutcome(null)
        }}
        focusAfter={focusAfter}
      />
    )
  }
  return (
    <AlertDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`${act.verb(users)}?`}
      confirmLabel={act.verb(users)}
      cancelLabel={progress ? 'Stop' : 'Cancel'}
      isDangerous={act.isDangerous ?? false}
      pending={isBusy}
      onStop={progress ? stop : undefined}
      error={error}
      onConfirm={confirm}
      focusAfter={focusAfter}
    >
      <p>{act.consequence}</p>
      <BulkFields
        act={act}
        number={number}
        progress={progress}
        typed={typed}
        onType={setTyped}
        privilege={privilege}
        onPrivilege={setPrivilege}
      />
    </AlertDialog>
  )
}
