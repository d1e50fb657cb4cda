'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { AlertDialog } from '@/components/ui/overlays/alert-dialog'
import {
  type BulkFailure,
  type BulkResult,
  type LevelsBySection,
  mostTicked,
  type SelectedUsers,
} from '@/lib/users/bulk.schema'
import { LinksDialog } from '../_links/links-dialog'
import { useUserSelection } from '../_selection/user-selection'
import { listUserIdsAction } from './bulk-actions'
import { type BulkAct, type BulkActName, type BulkAnswer, bulkActs, wordsOfAct } from './bulk-acts'
import { BulkFields } from './bulk-fields'
import { BulkOutcome } from './bulk-outcome'
import { useBulkReceipt } from './bulk-receipt'
import { PrivilegesPreview } from './privileges-preview'
import { useBulkRun } from './use-bulk-run'
import { usePrivilegesPreview } from './use-privileges-preview'

type BulkDialogProps = {
  name: BulkActName
  isMailSetUp: boolean
  /** Who is signed in. */
  ownId: string
  onClose: () => void
  focusAfter: () => HTMLElement | null
}

type Step =
  | { name: 'question' }
  /** Done; the list behind is on its way. */
  | { name: 'done'; failures: BulkFailure[] }
  | { name: 'links'; failures: BulkFailure[] }
  | { name: 'failures'; failures: BulkFailure[] }

/** Asks before a bulk change, makes it, and lists the users it failed for. */
export function BulkDialog({ name, isMailSetUp, ownId, onClose, focusAfter }: BulkDialogProps) {
  const act = actOf(name)
  const router = useRouter()
  const say = useTranslations()
  const { selection, filter, count, clear, selectOnly } = useUserSelection()
  // From the first press on it is these users, whatever matches the filter later.
  const [fixedIds, fixIds] = useState<string[] | null>(selection.isAll ? null : [...selection.ids])
  const [isBusy, setBusy] = useState(false)
  const [isRefreshing, startRefresh] = useTransition()
  const [error, setError] = useState('')
  const [typed, setTyped] = useState('')
  const [levels, setLevels] = useState<LevelsBySection>({})
  const [groupId, setGroupId] = useState('')
  const [step, setStep] = useState<Step>({ name: 'question' })
  /** Of all tries together. */
  const [total, setTotal] = useState<{ done: number; results: BulkAnswer[] }>({ done: 0, results: [] })
  const { progress, run, stop } = useBulkRun()
  // The selection when the dialog opened: it changes during the run.
  const [whom, setWhom] = useState<SelectedUsers>(
    selection.isAll ? { filter, except: [...selection.ids] } : { ids: [...selection.ids] },
  )
  const isChosen = Object.keys(levels).length > 0
  const preview = usePrivilegesPreview(act.setsPrivileges && isChosen ? { whom, levels } : null)
  // Pressed before it was known who loses something.
  const [isEarly, setEarly] = useState(false)
  const receipt = useBulkReceipt({ act, isMailSetUp, levels })
  const number = fixedIds?.length ?? count
  const verb = say(`bulk.acts.${wordsOfAct(act, isMailSetUp)}.verb`, { count: number })
  const links = total.results.filter((answer) => 'url' in answer)

  // The list changes at the moment of the message: not before, and not a second later.
  useEffect(() => {
    if (step.name !== 'done' || isRefreshing) return
    if (links.length > 0) setStep({ name: 'links', failures: step.failures })
    else if (step.failures.length > 0) setStep({ name: 'failures', failures: step.failures })
    else finish()
  })

  // An early press holds, unless there is something to see first.
  useEffect(() => {
    if (!isEarly || !preview.answer) return
    setEarly(false)
    if (preview.takesAway) setError(say('bulk.preview.seeFirst'))
    else if (preview.answer.ok) void change()
  })

  function finish() {
    if (total.done > 0 && links.length === 0) receipt.tell(total.done, total.results)
    clear()
    onClose()
  }

  async function confirm() {
    setError('')
    if (act.isGrave && typed.replace(/\D/g, '') !== String(number)) {
      return setError(`${say('bulk.typeToConfirm', { count: String(number) })}.`)
    }
    if (act.isOfGroup && !groupId) return setError(say('bulk.noGroup'))
    if (act.setsPrivileges && !isChosen) return setError(`${say('sentences.noLevelChosen')}.`)
    // Nothing is taken away that was not shown before.
    if (act.setsPrivileges && !preview.answer?.ok) {
      if (preview.answer) preview.ask()
      return setEarly(true)
    }
    await change()
  }

  async function change() {
    setBusy(true)
    const ids = fixedIds ?? (await findIds())
    if (ids) await work(ids)
    setBusy(false)
  }

  /** The users that match the filter now; the change stops if their number differs from the shown one. */
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
    const result: BulkResult<BulkAnswer> = await run(oneselfLast(ids, ownId), (some) =>
      act.act(some, { levels, groupId }),
    )
    setTotal((before) => ({
      done: before.done + result.done,
      results: [...before.results, ...result.results],
    }))
    selectOnly(result.failures.map(({ id }) => id))
    startRefresh(() => router.refresh())
    setStep({ name: 'done', failures: result.failures })
  }

  if (step.name === 'links') {
    return (
      <LinksDialog
        links={links}
        onClose={() => {
          if (step.failures.length > 0) setStep({ name: 'failures', failures: step.failures })
          else finish()
        }}
        focusAfter={focusAfter}
      />
    )
  }
  if (step.name === 'failures') {
    return (
      <BulkOutcome
        failures={step.failures}
        done={total.done > 0 ? `${receipt.title(total.done)}.` : null}
        onClose={finish}
        onRetry={() => {
          const ids = step.failures.map(({ id }) => id)
          fixIds(ids)
          if (ids.length <= mostTicked) setWhom({ ids })
          setTyped('')
          setStep({ name: 'question' })
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
        isDangerous={act.isDangerous ?? preview.takesAway}
        pending={isBusy || isEarly || step.name === 'done'}
        onStop={progress ? stop : isEarly ? onClose : undefined}
        error={error}
        onConfirm={confirm}
        focusAfter={focusAfter}
      >
        <p>{say(`bulk.acts.${wordsOfAct(act, isMailSetUp)}.consequence`)}</p>
        <BulkFields
          act={act}
          number={number}
          progress={progress}
          typed={typed}
          onType={setTyped}
          groupId={groupId}
          onGroup={(id) => {
            setGroupId(id)
            setError('')
          }}
          levels={levels}
          onLevels={(chosen) => {
            setLevels(chosen)
            setEarly(false)
            setError('')
          }}
        >
          {act.setsPrivileges && isChosen && !progress && (
            <PrivilegesPreview
              // Other names belong to another choice.
              key={JSON.stringify(levels)}
              change={{ whom, levels }}
              answer={preview.answer}
            />
          )}
        </BulkFields>
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

function actOf(name: BulkActName): BulkAct {
  return bulkActs.find((one) => one.name === name) as BulkAct
}

/** An actor who gives up rights cannot change others with them afterwards, so the others come first, as shown. */
function oneselfLast(ids: string[], ownId: string): string[] {
  return ids.includes(ownId) ? [...ids.filter((id) => id !== ownId), ownId] : ids
}
