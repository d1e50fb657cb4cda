'use client'

import { FailureScreen } from '@/components/shell/texts-provider'

/** An error of a signed-in page; the shell around it stays. */
export default function DashboardError({ error, retry }: { error: unknown; retry: () => void }) {
  return <FailureScreen error={error} onRetry={retry} />
}
