'use client'

import { ListFilter } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { SearchInput } from '@/components/ui/fields/search-input'
import { hidden } from '@/components/ui/hidden'
import { useLiveForm } from '@/components/ui/table/use-live-form'
import type { GroupChoice } from '@/lib/groups/list-group-names'
import type { MoreOnUsers } from '../_list/more-menu-items'
import { PhoneMenu } from '../_list/phone-menu'
import type { UserColumn } from '../_list/user-list-look'
import { FilterFields } from './filter-fields'
import { typedListHref, type UserListQuery, userListHref } from './user-list-href'
import { countFilters } from './words-of-list'

type UserSearchProps = {
  query: UserListQuery
  /** The columns this reader may sort by. */
  offered: readonly UserColumn[]
  groups: GroupChoice[]
  /** Less frequent actions; on a phone they are in one menu with the filters. */
  more: MoreOnUsers
  /** Further actions on the list, at the end of the line. */
  children: ReactNode
}

/** Searches and filters all users as they are typed and chosen; search and filter are in the address, so reload and Back keep them. */
export function UserSearch({ query, offered, groups, more, children }: UserSearchProps) {
  const say = useTranslations('usersFilter')
  const [isOpen, setOpen] = useState(false)
  const toggle = () => setOpen(!isOpen)
  const words = query.filter.query ?? ''
  const chosen = countFilters(query.filter)
  const { form, isAhead, isPending } = useLiveForm((typed) => typedListHref(typed, query.look))

  return (
    <search>
      <form action="/users" {...form}>
        <div className="flex flex-wrap items-center gap-2">
          <label htmlFor="q" className="sr-only">
            {say('search.label')}
          </label>
          <div className="min-w-[min(11rem,100%)] flex-1 sm:w-72 sm:flex-none">
            <SearchInput
              id="q"
              name="q"
              words={words}
              isAhead={isAhead}
              isPending={isPending}
              maxLength={254}
              placeholder={say('search.placeholder')}
            />
          </div>
          {words && (
            <LinkButton
              variant="ghost"
              href={userListHref({ ...query, filter: without(query), page: 1 })}
              className="max-sm:hidden"
            >
              {say.rich('search.clear', { hidden })}
            </LinkButton>
          )}
          <div className="ml-auto hidden flex-wrap gap-2 sm:flex">
            <Button aria-expanded={isOpen} aria-controls="filters" onClick={toggle}>
              <ListFilter aria-hidden /> {say('open', { chosen })}
            </Button>
            {children}
          </div>
          <div className="sm:hidden">
            <PhoneMenu
              chosen={chosen}
              isOpen={isOpen}
              onToggleFilters={toggle}
              filter={query.filter}
              more={more}
            />
          </div>
        </div>
        {/* Hidden rather than gone: its fields are part of the form, and a search keeps the filters. */}
        <div id="filters" hidden={!isOpen}>
          <FilterFields query={query} offered={offered} groups={groups} />
        </div>
      </form>
    </search>
  )
}

function without({ filter: { query: _words, ...filter } }: UserListQuery) {
  return filter
}
