'use client'

import { DatabaseZap, TriangleAlert, Unplug } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import { findReason, type Reason } from '../forms/failures/find-reason'
import { Button } from '../ui/buttons/button'
import { EmptyState } from '../ui/empty-state'

const icons = { unknown: TriangleAlert, database: DatabaseZap, connection: Unplug }

/** A page that could not be rendered: finds out why as far as the browser can, and offers to try again. */
export function FailureScreen({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const say = useTranslations('failures')
  const reference = digestOf(error)
  const [reason, setReason] = useState<Reason>('unknown')

  useEffect(() => {
    const stop = new AbortController()
    findReason(stop.signal).then((found) => !stop.signal.aborted && setReason(found))
    return () => stop.abort()
  }, [])

  return (
    <div role="alert">
      <title>{`${say('tabTitle')} · Gatehouse`}</title>
      <EmptyState
        heading="h1"
        icon={icons[reason]}
        title={say(`${reason}.title`)}
        action={
          <Button variant="primary" onClick={onRetry}>
            {say('retry')}
          </Button>
        }
      >
        <p>{say(`${reason}.text`)}</p>
        {reference && reason === 'unknown' && (
          <p className="text-sm">
            {say('reference')} <code className="font-mono">{reference}</code>
          </p>
        )}
      </EmptyState>
    </div>
  )
}

/** The reference under which the server's log has it. */
function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error ? String(error.digest) : undefined
}
