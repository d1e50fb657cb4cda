import { ChevronLeft, ChevronRight } from 'lucide-react'
import { buttonStyles } from './button-styles'
import { cn } from './cn'
import { LinkButton } from './link-button'

type PaginationProps = { page: number; pageCount: number; hrefOf: (page: number) => string }

/** Earlier and later pages as links, so that they can be opened, shared and gone back to. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label="Pages" className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-muted tabular-nums">
        Page {page} of {pageCount}
      </p>
      <div className="flex gap-2">
        <PageLink href={page > 1 ? hrefOf(page - 1) : null}>
          <ChevronLeft aria-hidden /> Previous<span className="sr-only"> page</span>
        </PageLink>
        <PageLink href={page < pageCount ? hrefOf(page + 1) : null}>
          Next<span className="sr-only"> page</span> <ChevronRight aria-hidden />
        </PageLink>
      </div>
    </nav>
  )
}

/** A link to another page; without one, a button that leads nowhere keeps its place. */
export function PageLink({ href, children }: { href: string | null; children: React.ReactNode }) {
  if (!href) {
    return (
      <span
        aria-hidden
        className={cn(
          buttonStyles({ size: 'sm' }),
          'cursor-default border-line bg-transparent text-muted hover:bg-transparent',
        )}
      >
        {children}
      </span>
    )
  }
  return (
    <LinkButton href={href} size="sm">
      {children}
    </LinkButton>
  )
}
