import type { ReactNode } from 'react'

type LabelledProps = { label: string; htmlFor: string; className?: string; children: ReactNode }

/** A small label over a control of a filter. */
export function Labelled({ label, htmlFor, className, children }: LabelledProps) {
  return (
    <div className={className}>
      <label htmlFor={htmlFor} className="mb-1 block text-sm text-muted">
        {label}
      </label>
      {children}
    </div>
  )
}
