import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type EmptyStateProps = {
  icon: LucideIcon
  title: ReactNode
  /** One sentence: why there is nothing, or what happened. */
  children: ReactNode
  /** The next step. */
  action?: ReactNode
  /** The level of the title; a screen of its own has 1. */
  heading?: 'h1' | 'h2'
}

export function EmptyState({
  icon: Icon,
  title,
  children,
  action,
  heading: Heading = 'h2',
}: EmptyStateProps) {
  return (
    <div className="mx-auto flex max-w-md flex-col items-center px-4 py-12 text-center">
      <span className="mb-4 grid size-12 place-items-center rounded-lg border border-line bg-accent-soft text-accent">
        <Icon aria-hidden className="size-6" />
      </span>
      <Heading className="text-lg font-semibold">{title}</Heading>
      <div className="mt-1.5 space-y-2 text-muted">{children}</div>
      {action && <div className="mt-5 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  )
}
