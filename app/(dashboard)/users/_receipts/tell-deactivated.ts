'use client'

import { answerOf } from '@/components/forms/action-result'
import { toast } from '@/components/ui/toast/toast'
import type { Speaker } from '@/components/users/use-speaker'
import { whatStoppedInWords } from '@/components/users/what-stops-in-words'
import type { WhatStops } from '@/lib/users/what-stops'
import type { ToldEvent } from '@/lib/web/told-event'
import { setActiveAction } from '../_deactivation/actions'
import { tellReceipt } from './tell-receipt'

type Person = { id: string; name: string }

/** The receipt of a deactivation, from every control. @param done null: they were inactive already */
export function tellDeactivated(
  speaker: Speaker,
  person: Person,
  done: { stopped: WhatStops | null; event: ToldEvent | null } | null,
): void {
  const { say } = speaker
  const title = say('deactivation.deactivated', { name: person.name })
  if (done?.event && done.stopped) {
    tellReceipt(speaker, {
      title,
      points: [...whatStoppedInWords(speaker, done.stopped), say('receipts.kept')],
      event: done.event,
      undo: { label: say('receipts.activateAgain'), act: () => activateAgain(speaker, person) },
    })
  } else toast.success(title)
}

async function activateAgain({ say }: Speaker, { id, name }: Person): Promise<void> {
  const answer = await answerOf(() => setActiveAction({ id, active: true }))
  if (answer.ok) toast.success(say('deactivation.activated', { name }))
  else toast.failure(say('deactivation.notActivated', { name }), { description: answer.error.message })
}
