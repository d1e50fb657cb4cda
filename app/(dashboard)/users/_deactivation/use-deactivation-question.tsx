'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { AlertDialog } from '@/components/ui/overlays/alert-dialog'
import type { UserView } from '@/lib/user-record/user-view'
import type { WhatStops } from '@/lib/users/what-stops'
import { whatStopsAction } from './actions'
import { WhatStopsList } from './what-stops-list'

type Question = { stops: WhatStops; answer: (isWanted: boolean) => void }

/**
 * Asks before a save deactivates a user who is signed in or has an active link: these do not come back with the
 * account.
 * @returns `ask`, which answers whether to go on, and the question itself
 */
export function useDeactivationQuestion({ id, isActive, firstName, lastName }: UserView) {
  const say = useTranslations('deactivation.saveQuestion')
  const [question, setQuestion] = useState<Question | null>(null)

  async function ask(values: { active: boolean }): Promise<boolean> {
    if (!isActive || values.active) return true
    const result = await answerOf(() => whatStopsAction(id))
    // If it cannot be found out, saving cannot succeed either, and says why.
    if (!result.ok || (result.data.sessions === 0 && !result.data.link)) return true
    return new Promise((resolve) => setQuestion({ stops: result.data, answer: resolve }))
  }

  function close(isWanted: boolean) {
    question?.answer(isWanted)
    setQuestion(null)
  }

  return {
    ask,
    question: (
      <AlertDialog
        isOpen={question !== null}
        onOpenChange={() => close(false)}
        title={say('title', { name: `${firstName} ${lastName}` })}
        confirmLabel={say('confirm')}
        cancelLabel={say('cancel')}
        onConfirm={() => close(true)}
      >
        <WhatStopsList answer={question && { ok: true, data: question.stops }} />
      </AlertDialog>
    ),
  }
}
