import { ChevronRight } from 'lucide-react'
import { useTranslations } from '#i18n'
import { LinkPending } from '../ui/progress/link-pending'
import { RememberedLink } from '../ui/table/remembered-address'

export type TrailStep = { href: string; label: string }

/** The way to a page from the top; the page itself is the last step, and no link. */
export function Trail({ steps, title }: { steps: TrailStep[]; title: string }) {
  const say = useTranslations('shell')
  return (
    <nav aria-label={say('breadcrumbs')} className="mb-1">
      <ol className="flex flex-wrap items-center gap-1 text-sm text-muted">
        {steps.map((step) => (
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
  )
}
