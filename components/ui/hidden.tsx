import type { ReactNode } from 'react'

/** For `<hidden>…</hidden>` in a text: only readers hear it. */
export function hidden(chunks: ReactNode): ReactNode {
  return <span className="sr-only">{chunks}</span>
}
