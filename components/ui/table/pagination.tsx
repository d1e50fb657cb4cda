import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useTranslations } from '#i18n'
import { buttonStyles } from '../buttons/button-styles'
import { LinkButton } from '../buttons/link-button'
import { cn } from '../cn'
import { hidden } from '../hidden'

type PaginationProps = { page: number; pageCount: number; hrefOf: (page: number) => string }

/** Earlier and later pages as links, so that they can be opened, shared and returned to. */
export function Pagination({ page, pageCount, hrefOf }: PaginationProps) {
  const say = useTranslations('common.pages')
  if (pageCount <= 1) return null
  return (
    <nav aria-label={say('title')} className="flex flex-wrap items-center justify-between gap-3">
      <p className="text-sm text-muted tabular-nums">{say('current', { page, count: pageCount })}</p>
      <div className="flex flex-wrap gap-2">
        <PageLink href={page > 1 ? hrefOf(page - 1) : null}>
          <ChevronLeft aria-hidden /> {say.rich('previous', { hidden })}
        </PageLink>
        <PageLink href={page < pageCount ? hrefOf(page + 1) : null}>
          {say.rich('next', { hidden })} <ChevronRight aria-hidden />
        </PageLink>
      </div>
    </nav>
  )
}

/** A link to another page; without one, a disabled button keeps its place. */
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
