'use client'

import { useTranslations } from '#i18n'
import type { ToastAction } from '@/components/ui/toast/toast'
import { whatManyStoppedInWords } from '@/components/users/what-stops-in-words'
import { type BulkAct, type BulkAnswer, type Privilege, wordsOfAct } from './bulk-acts'
import { changedInWords } from './effect-in-words'
import { undoPrivilege } from './undo-privilege'

type Change = { act: BulkAct; isMailSetUp: boolean; privilege: Privilege }

/** The message after a bulk change, and how it can be undone. */
export function useBulkReceipt({ act, isMailSetUp, privilege }: Change) {
  const say = useTranslations()

  function details(results: BulkAnswer[]): { description?: string; action?: ToastAction } {
    if (act.name === 'invite') return { description: say(isMailSetUp ? 'links.ifMailFails' : 'links.filed') }
    const stopped = results.filter((answer) => 'sessions' in answer)
    if (stopped.length > 0) return { description: whatManyStoppedInWords(say, stopped) }
    const changed = results.filter((answer) => 'from' in answer)
    if (changed.length === 0) return {}
    return {
      description: changedInWords(say, changed, privilege.level),
      action: {
        label: say('bulk.undo.label'),
        act: async () => undoPrivilege({ ...privilege, changed }),
      },
    }
  }

  return {
    title: (done: number) => say(`bulk.acts.${wordsOfAct(act, isMailSetUp)}.done`, { count: done }),
    details,
  }
}
