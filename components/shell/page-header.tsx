import type { ReactNode } from 'react'
import { cn } from '../ui/cn'
import { Trail, type TrailStep } from './trail'

type PageHeaderProps = {
  title: string
  /** The way here from the top, without this page. */
  trail?: TrailStep[]
  description?: ReactNode
  /** How many there are, beside the title. */
  count?: ReactNode
  /** The one thing to do here. */
  action?: ReactNode
}

export function PageHeader({ title, trail = [], description, count, action }: PageHeaderProps) {
  return (
    <div className="mb-3 sm:mb-5">
      {trail.length > 0 && <Trail steps={trail} title={title} />}
      <div
        className={cn(
          'flex min-h-9 flex-wrap items-start justify-between gap-x-4 gap-y-3 sm:flex-nowrap',
          // The one action of a list is short, and stays beside its title on a phone.
          Boolean(count) && 'items-center flex-nowrap',
        )}
      >
        <div className="min-w-0 sm:pt-0.5">
          <div className="flex flex-wrap items-baseline gap-x-2.5">
            <h1 className="text-xl font-semibold tracking-tight [overflow-wrap:anywhere]">{title}</h1>
            {count}
          </div>
          {description && <div className="text-muted">{description}</div>}
        </div>
        {action && <div className={cn(Boolean(count) && 'shrink-0')}>{action}</div>}
      </div>
    </div>
  )
}
