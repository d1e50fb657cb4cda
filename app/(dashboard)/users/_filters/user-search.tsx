'use client'

import { ListFilter } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useState, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { SearchInput } from '@/components/ui/fields/search-input'
import { hidden } from '@/components/ui/hidden'
import type { UserColumn } from '../_list/user-list-look'
import { FilterFields } from './filter-fields'
import { readUserListQuery, type UserListQuery, userListHref } from './user-list-query'
import { countFilters } from './words-of-list'

type UserSearchProps = {
  query: UserListQuery
  /** The columns this reader may sort by. */
  offered: readonly UserColumn[]
  /** Further actions on the list, at the end of the line. */
  children: ReactNode
}

/** Searches and filters all users; search and filter are in the address, so reload and Back keep them. */
export function UserSearch({ query, offered, children }: UserSearchProps) {
  const router = useRouter()
  const say = useTranslations('usersFilter')
  const [isPending, startTransition] = useTransition()
  const [isOpen, setOpen] = useState(false)
  const words = query.filter.query ?? ''
  const chosen = countFilters(query.filter)

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const typed = Object.fromEntries([...fields].map(([name, value]) => [name, String(value)]))
    const { filter, order } = readUserListQuery(typed, offered)
    startTransition(() => router.push(userListHref({ ...query, filter, order, page: 1 })))
  }

  return (
    <search>
      <form action="/users" onSubmit={apply}>
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor="q" className="sr-only">
            {say('search.label')}
          </label>
          <div className="min-w-[min(11rem,100%)] flex-1 sm:w-72 sm:flex-none">
            <SearchInput
              id="q"
              name="q"
              words={words}
              maxLength={254}
              placeholder={say('search.placeholder')}
            />
          </div>
          <Button type="submit" pending={isPending} pendingLabel={say('looking')}>
            {say('search.submit')}
          </Button>
          {words && (
            <LinkButton variant="ghost" href={userListHref({ ...query, filter: without(query), page: 1 })}>
              {say.rich('search.clear', { hidden })}
            </LinkButton>
          )}
          <div className="flex w-full flex-wrap gap-2 sm:ml-auto sm:w-auto">
            <Button aria-expanded={isOpen} aria-controls="filters" onClick={() => setOpen(!isOpen)}>
              <ListFilter aria-hidden /> {say('open', { chosen })}
            </Button>
            {children}
          </div>
        </div>
        {/* Hidden rather than gone: its fields are part of the form, and a search keeps the filters. */}
        <div id="filters" hidden={!isOpen}>
          <FilterFields query={query} offered={offered} isPending={isPending} />
        </div>
      </form>
    </search>
  )
}

function without({ filter: { query: _words, ...filter } }: UserListQuery) {
  return filter
}
