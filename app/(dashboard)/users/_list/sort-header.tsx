'use client'

import { ArrowDown, ArrowUp } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { cn } from '@/components/ui/cn'
import { ColumnHeader } from '@/components/ui/table/table'
import type { SortKey } from '@/lib/users/directory/user-order'
import { type UserListQuery, userListHref } from '../_filters/user-list-href'
import { firstOrder } from '../_filters/words-of-list'

type SortHeaderProps = { by: SortKey; label: string; query: UserListQuery; className?: string }

/** The head of a column: the first press sorts by it, the next reverses the order. */
export function SortHeader({ by, label, query, className }: SortHeaderProps) {
  const router = useRouter()
  const [, startTransition] = useTransition()
  const [order, showOrder] = useOptimistic(query.order)
  const isSorted = order.by === by
  const Arrow = (isSorted ? order : firstOrder(by)).isDescending ? ArrowDown : ArrowUp

  function sort() {
    const next = isSorted ? { by, isDescending: !order.isDescending } : firstOrder(by)
    startTransition(() => {
      showOrder(next)
      router.push(userListHref({ ...query, order: next, page: 1 }), { scroll: false })
    })
  }

  return (
    <ColumnHeader
      aria-sort={isSorted ? (order.isDescending ? 'descending' : 'ascending') : undefined}
      className={cn('px-0', className)}
    >
      <button
        type="button"
        onClick={sort}
        className={cn(
          'group hidden h-full w-full items-center gap-1 px-2.5 text-left 2xl:px-3 hover:text-ink md:inline-flex',
          // A narrow table breaks the words rather than scroll.
          'md:max-lg:px-2 md:max-lg:whitespace-normal',
          'focus-visible:-outline-offset-2',
          isSorted && 'text-ink',
        )}
      >
        {label}
        <Arrow
          aria-hidden
          className={cn(
            'size-3.5 shrink-0',
            !isSorted && 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60 max-lg:hidden',
          )}
        />
      </button>
      {/* Cards have no head to press: their order is chosen with the filters. */}
      <span className="md:hidden">{label}</span>
    </ColumnHeader>
  )
}
