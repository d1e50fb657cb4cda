'use client'

import { FailureScreen } from '@/components/shell/failure-screen'
import './globals.css'

/** The last net: even the root layout failed. The theme cookie could not be read, so the system's theme holds. */
export default function GlobalError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body className="min-h-dvh font-sans antialiased">
        <main className="mx-auto max-w-md py-8">
          <FailureScreen error={error} onRetry={retry} />
        </main>
      </body>
    </html>
  )
}
