'use client'

import { FailureScreen } from '@/components/shell/texts-provider'

type ErrorProps = { error: unknown; retry: () => void }

/** Errors of layouts and signed-out pages: there is no shell around it. */
export default function RootError({ error, retry }: ErrorProps) {
  return (
    <main className="mx-auto max-w-md py-8">
      <FailureScreen error={error} onRetry={retry} />
    </main>
  )
}
