import type { ReactNode } from 'react'

/** For `<hidden>…</hidden>` in a text: for screen readers only. */
export function hidden(chunks: ReactNode): ReactNode {
  return <span className="sr-only">{chunks}</span>
}
