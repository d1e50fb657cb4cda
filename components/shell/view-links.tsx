'use client'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useTranslations } from '#i18n'
import { viewKey } from '@/lib/users/directory/view-query'
import { cn } from '../ui/cn'
import { LinkPending } from '../ui/progress/link-pending'

/** A view of the list of users: a name for a filter and an order. */
export type ViewLink = { name: string; href: string; key: string }

type ViewLinksProps = {
  views: ViewLink[]
  /** Chips in one line that scrolls, where there is no side bar. */
  isLine?: boolean
}

/** The views of the list of users, the shown one marked. */
export function ViewLinks({ views, isLine = false }: ViewLinksProps) {
  const say = useTranslations('views')
  const shown = viewKey(new URLSearchParams(useSearchParams()))
  const links = isLine ? [{ name: say('all'), href: '/users', key: '' }, ...views] : views
  return (
    <nav aria-label={say('title')}>
      <ul className={isLine ? 'flex gap-2 overflow-x-auto pb-1' : 'mt-0.5 space-y-0.5'}>
        {links.map(({ name, href, key }) => (
          <li key={href} className={cn(isLine && 'shrink-0')}>
            <Link
              href={href}
              aria-current={key === shown ? 'page' : undefined}
              className={cn(
                'relative flex items-center text-sm hover:text-ink',
                isLine
                  ? 'min-h-8 rounded-full border border-line bg-surface px-3 whitespace-nowrap pointer-coarse:min-h-9'
                  : 'min-h-8 rounded-md pr-2.5 pl-9 text-muted hover:bg-sunken pointer-coarse:min-h-11 [overflow-wrap:anywhere]',
                key === shown &&
                  'forced-chosen border-accent/30 bg-accent-soft font-medium text-accent hover:text-accent',
              )}
            >
              {name}
              <LinkPending className="inset-x-3" />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
