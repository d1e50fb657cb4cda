import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from './cn'
import { LinkPending } from './progress/link-pending'

type ChoiceLinksProps = {
  /** What is chosen, for readers. */
  label: string
  choices: { href: string; isChosen: boolean; label: ReactNode; lang?: string }[]
}

/** One of a few, each with its own address. */
export function ChoiceLinks({ label, choices }: ChoiceLinksProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {choices.map((choice) => (
          <li key={choice.href}>
            <Link
              href={choice.href}
              lang={choice.lang}
              scroll={false}
              aria-current={choice.isChosen ? 'true' : undefined}
              className={cn(
                'relative inline-flex min-h-8 items-center rounded-full border border-control bg-surface px-3 hover:bg-sunken pointer-coarse:min-h-11',
                choice.isChosen && 'forced-chosen border-accent bg-accent-soft font-medium text-accent',
              )}
            >
              {choice.label}
              <LinkPending className="inset-x-3" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
