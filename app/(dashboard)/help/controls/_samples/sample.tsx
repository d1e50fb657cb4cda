import type { ReactNode } from 'react'

/** One state, and what it is called. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="min-w-0 space-y-1.5">
      <p className="text-xs text-muted">{name}</p>
      {children}
    </div>
  )
}

/** States side by side, as many as there is room for. */
export function Samples({ children }: { children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))] items-start gap-x-6 gap-y-5">
      {children}
    </div>
  )
}
