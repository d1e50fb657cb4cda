'use client'

import { answerOf } from '@/components/forms/action-result'
import { type ToastAction, toast } from '@/components/ui/toast/toast'
import { useSpeaker } from '@/components/users/use-speaker'
import { whatManyStoppedInWords } from '@/components/users/what-stops-in-words'
import type { LevelsBySection } from '@/lib/users/bulk.schema'
import { auditHref } from '../../audit/audit-query'
import { joinGroupsAction } from '../_groups/group-actions'
import { tellReceipt } from '../_receipts/tell-receipt'
import { activateUsersAction } from './bulk-actions'
import { type BulkAct, type BulkAnswer, type Ended, type GroupsChanged, wordsOfAct } from './bulk-acts'
import { changedInWords } from './effect-in-words'
import { startUndo } from './undo'
import { undoBatch } from './undo-batch'

type Change = { act: BulkAct; isMailSetUp: boolean; levels: LevelsBySection }

const actionOf: Partial<Record<BulkAct['name'], string>> = {
  deactivate: 'user.deactivated',
  delete: 'user.deleted',
}

/** The message after a bulk change, and how it can be undone. */
export function useBulkReceipt({ act, isMailSetUp, levels }: Change) {
  const speaker = useSpeaker()
  const { say } = speaker
  const title = (done: number) => say(`bulk.acts.${wordsOfAct(act, isMailSetUp)}.done`, { count: done })

  function tell(done: number, results: BulkAnswer[]): void {
    const ended = results.filter((answer) => 'stopped' in answer)
    const last = ended.at(-1)
    if (last) tellEnded(done, ended, last)
    else toast.success(title(done), details(results))
  }

  function tellEnded(done: number, ended: Ended[], { event }: Ended): void {
    const stops = ended.map(({ stopped }) => stopped)
    tellReceipt(speaker, {
      title: title(done),
      points: whatManyStoppedInWords(say, stops),
      event,
      eventsHref: auditHref({ action: actionOf[act.name] }),
      undo: act.name === 'deactivate' ? activateAgain(ended.map(({ id }) => id)) : undefined,
    })
  }

  function activateAgain(ids: string[]): ToastAction {
    return {
      label: say('receipts.activateAgain'),
      act: async () =>
        startUndo({
          of: 'deactivate',
          ids,
          act: (some) => answerOf(() => activateUsersAction({ ids: some })),
        }),
    }
  }

  function details(results: BulkAnswer[]): {
    description?: string
    points?: string[]
    actions?: ToastAction[]
  } {
    if (act.name === 'invite') return { description: say(isMailSetUp ? 'links.ifMailFails' : 'links.filed') }
    const moved = results.filter((answer) => 'groups' in answer)
    if (moved.length > 0) return { actions: [{ label: say('bulk.undo.label'), act: moveBack(moved) }] }
    const changed = results.filter((answer) => 'from' in answer)
    if (changed.length === 0) return {}
    const ids = changed.map(({ id }) => id)
    const undo = async () =>
      startUndo({ of: 'privilege', ids, act: (some) => undoBatch({ levels, changed }, some) })
    return {
      points: changedInWords(say, changed, levels),
      actions: [{ label: say('bulk.undo.label'), act: undo }],
    }
  }

  function moveBack(moved: GroupsChanged[]) {
    const [{ groups } = { groups: { add: [], remove: [] } }] = moved
    return async () =>
      startUndo({
        of: 'groups',
        ids: moved.map(({ id }) => id),
        act: (some) =>
          answerOf(() => joinGroupsAction({ ids: some, add: groups.remove, remove: groups.add })),
      })
  }

  return { title, tell }
}
