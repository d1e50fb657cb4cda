'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { ErrorSummary } from '@/components/ui/fields/error-summary'
import { signInTo } from '../../sign-in'
import { signInInWords } from '../../sign-in-in-words'

type Props = {
  organisations: { id: string; name: string }[]
  nextPath: string
}

/** One button for each organisation. */
export function ChooseOrganisation({ organisations, nextPath }: Props) {
  const say = useTranslations('signIn')
  const [chosen, setChosen] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [attempt, setAttempt] = useState(0)

  async function choose(id: string) {
    if (chosen !== null) return
    setChosen(id)
    const outcome = await signInTo(id)
    if (outcome.kind === 'done') return window.location.assign(nextPath)
    const isOver = outcome.kind === 'wrong' || outcome.kind === 'organisation'
    setFailure(isOver ? say('organisation.over') : signInInWords(say, outcome))
    setAttempt((count) => count + 1)
    setChosen(null)
  }

  return (
    <div className="space-y-4">
      <ErrorSummary
        attempt={attempt}
        title={say('failed')}
        errors={failure === null ? [] : [{ message: failure }]}
      />
      <ul className="space-y-2">
        {organisations.map(({ id, name }) => (
          <li key={id}>
            <Button
              className="w-full [overflow-wrap:anywhere]"
              pending={chosen === id}
              pendingLabel={say('submitting')}
              onClick={() => choose(id)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <p className="text-center">
        <Link
          href="/login"
          className="inline-flex min-h-6 items-center rounded-sm text-accent hover:underline pointer-coarse:min-h-11"
        >
          {say('organisation.other')}
        </Link>
      </p>
    </div>
  )
}
