import type { ReactNode } from 'react'

/** For `<code>…</code>` in a text. */
export function code(chunks: ReactNode): ReactNode {
  return (
    <code className="rounded-sm bg-sunken px-1 font-mono text-[0.9em] [overflow-wrap:anywhere]">
      {chunks}
    </code>
  )
}
