'use client'

import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { whatStopsInWords } from '@/components/users/what-stops-in-words'
import type { WhatStops } from '@/lib/users/what-stops'

/** What a deactivation ends, as it is known so far. */
export function WhatStopsList({ answer }: { answer: ActionResult<WhatStops> | null }) {
  const say = useTranslations('deactivation')
  const sayStops = useTranslations('whatStops')
  if (!answer) return <p>{say('looking')}</p>
  if (!answer.ok) {
    return (
      <p className="text-danger">
        <FailureText failure={answer.error} />
      </p>
    )
  }
  return <Sentences sentences={whatStopsInWords(sayStops, answer.data)} />
}

/** What follows from something, one point each. */
export function Sentences({ sentences }: { sentences: string[] }) {
  return (
    <ul className="list-disc space-y-0.5 pl-5">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
