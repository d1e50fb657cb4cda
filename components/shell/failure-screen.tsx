'use client'

import { DatabaseZap, TriangleAlert, Unplug } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button'
import { EmptyState } from '../ui/empty-state'
import { findReason, type Reason } from './find-reason'

const reasons = {
  unknown: {
    icon: TriangleAlert,
    title: 'Something went wrong on our side',
    text: 'It is noted in the server’s log. Trying again often helps.',
  },
  database: {
    icon: DatabaseZap,
    title: 'Gatehouse cannot reach its database',
    text: 'It comes back by itself, usually within seconds.',
  },
  connection: {
    icon: Unplug,
    title: 'Gatehouse does not answer',
    text: 'Check your connection. If others cannot reach it either, the server may be restarting.',
  },
}

/** A page that could not be drawn: finds out why as far as the browser can, and offers to try again. */
export function FailureScreen({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const reference = digestOf(error)
  const [reason, setReason] = useState<Reason>('unknown')

  useEffect(() => {
    const stop = new AbortController()
    findReason(stop.signal).then((found) => !stop.signal.aborted && setReason(found))
    return () => stop.abort()
  }, [])

  const { icon, title, text } = reasons[reason]
  return (
    <div role="alert">
      <title>Error · Gatehouse</title>
      <EmptyState
        heading="h1"
        icon={icon}
        title={title}
        action={
          <Button variant="primary" onClick={onRetry}>
            Try again
          </Button>
        }
      >
        <p>{text}</p>
        {reference && reason === 'unknown' && (
          <p className="text-sm">
            For the log: <code className="font-mono">{reference}</code>
          </p>
        )}
      </EmptyState>
    </div>
  )
}

/** The number under which the server's log has it. */
function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error ? String(error.digest) : undefined
}
