'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { cn } from './cn'
import { LinkPending } from './progress/link-pending'

type LinkTabsProps = {
  /** What they are the parts of, for readers. */
  label: string
  tabs: { href: string; label: string }[]
}

/** Parts of a screen that have addresses of their own, side by side. */
export function LinkTabs({ label, tabs }: LinkTabsProps) {
  const path = usePathname()
  const current = tabOf(tabs, path)
  return (
    <nav aria-label={label} className="mb-5 border-b border-line">
      <ul className="-mb-px flex gap-x-1 overflow-x-auto">
        {tabs.map((tab) => (
          <li key={tab.href} className="shrink-0">
            <Link
              href={tab.href}
              aria-current={tab === current ? (path === tab.href ? 'page' : 'true') : undefined}
              className={cn(
                'relative flex min-h-10 items-center border-b-2 border-transparent px-3 text-muted hover:text-ink focus-visible:-outline-offset-2 pointer-coarse:min-h-11',
                tab === current && 'border-accent font-medium text-accent hover:text-accent',
              )}
            >
              {tab.label}
              <LinkPending className="bottom-1" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The one with this address, or the nearest above it: a page below a tab belongs to it. */
function tabOf<Tab extends { href: string }>(tabs: Tab[], path: string): Tab | undefined {
  const around = tabs.filter(({ href }) => path === href || path.startsWith(`${href}/`))
  return around.sort((one, other) => other.href.length - one.href.length)[0]
}
