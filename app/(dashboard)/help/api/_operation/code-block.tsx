import type { ReactNode } from 'react'

type CodeBlockProps = {
  /** Names it for readers, and above it. */
  title: string
  code: string
  /** What can be done with it. */
  action?: ReactNode
}

/** Text of a program, which scrolls sideways by itself. */
export function CodeBlock({ title, code, action }: CodeBlockProps) {
  return (
    <figure className="overflow-hidden rounded-md border border-line">
      <figcaption className="flex min-h-9 items-center justify-between gap-2 border-b border-line bg-sunken px-3 py-1 text-xs font-medium text-muted">
        {title}
        {action}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <pre tabIndex={0} className="max-h-96 overflow-auto p-3 font-mono text-xs -outline-offset-2">
        {code}
      </pre>
    </figure>
  )
}
