'use client'

import { FailureScreen } from '@/components/shell/failure-screen'

/** An error of a signed-in page; the shell around it stays. */
export default function DashboardError({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : undefined
  return <FailureScreen reference={digest} onRetry={retry} />
}
