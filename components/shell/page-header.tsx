import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { cn } from '../ui/cn'
import { LinkPending } from '../ui/progress/link-pending'
import { RememberedLink } from '../ui/table/remembered-address'

type PageHeaderProps = {
  title: string
  /** The way here from the top, without this page. */
  trail?: { href: string; label: string }[]
  description?: ReactNode
  /** How many there are, beside the title. */
  count?: ReactNode
  /** The one thing to do here. */
  action?: ReactNode
}

export function PageHeader({ title, trail = [], description, count, action }: PageHeaderProps) {
  const say = useTranslations('shell')
  return (
    <div className="mb-3 sm:mb-5">
      {trail.length > 0 && (
        <nav aria-label={say('breadcrumbs')} className="mb-1">
          <ol className="flex flex-wrap items-center gap-1 text-sm text-muted">
            {trail.map((step) => (
              <li key={step.href} className="flex items-center gap-1">
                <RememberedLink
                  href={step.href}
                  className="relative inline-flex min-h-6 items-center rounded-sm hover:text-ink hover:underline"
                >
                  {step.label}
                  <LinkPending className="inset-x-0" />
                </RememberedLink>
                <ChevronRight aria-hidden className="size-3.5" />
              </li>
            ))}
            <li aria-current="page" className="min-w-0 truncate">
              {title}
            </li>
          </ol>
        </nav>
      )}
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
