import type { ReactNode } from 'react'
import { cn } from './cn'

const looks = {
  neutral: 'border-line bg-sunken text-ink',
  danger: 'border-danger/40 bg-danger-soft text-danger',
  accent: 'border-accent/30 bg-accent-soft text-accent',
}

export function Badge({ kind = 'neutral', children }: { kind?: keyof typeof looks; children: ReactNode }) {
  return (
    <span
      className={cn('inline-flex items-center rounded-full border px-2 text-xs font-medium', looks[kind])}
    >
      {children}
    </span>
  )
}

/** The dot alone, where there is no room for its word; readers hear it. */
export function StatusDot({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  return (
    <span className="grid place-items-center">
      <Dot isOn={isOn} />
      <span className="sr-only">{children}</span>
    </span>
  )
}

/** A dot and a word; filled when on, hollow when off, so that it reads without colour. */
export function Status({ isOn, children }: { isOn: boolean; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 whitespace-nowrap">
      <Dot isOn={isOn} />
      <span className={cn(!isOn && 'text-muted')}>{children}</span>
    </span>
  )
}

function Dot({ isOn }: { isOn: boolean }) {
  return (
    // By its border: backgrounds are dropped where colours are forced. In rem like the dot, which grows with the text.
    <span
      aria-hidden
      className={cn(
        'size-2 rounded-full',
        isOn ? 'border-[0.25rem] border-success' : 'border-[0.125rem] border-muted',
      )}
    />
  )
}
