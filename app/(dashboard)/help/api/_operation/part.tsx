import type { ReactNode } from 'react'

/** A part of an operation. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="mb-2 text-xs font-medium text-muted">{title}</h4>
      {children}
    </section>
  )
}
