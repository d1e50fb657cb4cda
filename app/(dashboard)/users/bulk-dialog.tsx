'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { LeaveGuard } from '@/components/forms/leave-guard'
import { AlertDialog } from '@/components/ui/alert-dialog'
import { toast } from '@/components/ui/toast'
import { type BulkResult, hasLevel } from '@/lib/users/bulk.schema'
import { listUserIdsAction } from './bulk-actions'
import type { BulkAct, Privilege } from './bulk-acts'
import { BulkFields } from './bulk-fields'
import { BulkOutcome } from './bulk-outcome'
import { useBulkRun } from './use-bulk-run'
import { useUserSelection } from './user-selection'

type BulkDialogProps = { act: BulkAct; onClose: () => void; focusAfter: () => HTMLElement | null }

/** Asks before something is done to many, does it, and tells to whom it was not done. */
export function BulkDialog({ act, onClose, focusAfter }: BulkDialogProps) {
  const router = useRouter()
  const say = useTranslations()
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
  const verb = say(`bulk.acts.${act.name}.verb`, { count: number })

  async function confirm() {
    setError('')
    if (act.isGrave && typed.replace(/\D/g, '') !== String(number)) {
      return setError(`${say('bulk.typeToConfirm', { count: String(number) })}.`)
    }
    if (act.needsPrivilege && !hasLevel(privilege)) return setError(`${say('sentences.noSuchLevel')}.`)
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
    setError(say('bulk.listChanged', { now: ids.length, before: count }))
    return null
  }

  async function work(ids: string[]) {
    fixIds(ids)
    const result = await run(act, ids, privilege)
    router.refresh()
    if (result.failures.length > 0) return setOutcome(result)
    toast.success(say(`bulk.acts.${act.name}.done`, { count: result.done }))
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
    <>
      <AlertDialog
        isOpen
        onOpenChange={(isOpen) => !isOpen && onClose()}
        title={say('bulk.question', { what: verb })}
        confirmLabel={verb}
        cancelLabel={progress ? say('bulk.stop') : say('common.cancel')}
        isDangerous={act.isDangerous ?? false}
        pending={isBusy}
        onStop={progress ? stop : undefined}
        error={error}
        onConfirm={confirm}
        focusAfter={focusAfter}
      >
        <p>{say(`bulk.acts.${act.name}.consequence`)}</p>
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
      <LeaveGuard
        isUnsaved={progress !== null}
        title={say('bulk.leave.title')}
        consequence={say('bulk.leave.consequence')}
        onLeave={stop}
      />
    </>
  )
}
