import type { ReactNode } from 'react'

/** The tag `heard` of a text: what is read aloud and not shown. */
export function heard(words: ReactNode) {
  return <span className="sr-only">{words}</span>
}
