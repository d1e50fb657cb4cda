'use client'

import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { SearchInput } from '@/components/ui/fields/search-input'
import { hidden } from '@/components/ui/hidden'
import { useLiveForm } from '@/components/ui/table/use-live-form'
import { groupsHref } from '../groups-query'

type GroupsSearchProps = {
  /** The address of the list. */
  base: string
  query: string
  label: string
  placeholder: string
}

/** Searches groups, or the members of one, while one types; the words are in the address. */
export function GroupsSearch({ base, query, label, placeholder }: GroupsSearchProps) {
  const say = useTranslations('groups.search')
  const { form, isAhead, isPending } = useLiveForm(({ q = '' }) => groupsHref(base, { query: q, page: 1 }))
  return (
    <search className="w-full sm:w-auto">
      <form action={base} {...form} className="flex flex-wrap items-center gap-2">
        <label htmlFor="q" className="sr-only">
          {label}
        </label>
        <div className="min-w-[min(11rem,100%)] flex-1 sm:w-72 sm:flex-none">
          <SearchInput
            id="q"
            name="q"
            words={query}
            isAhead={isAhead}
            isPending={isPending}
            maxLength={254}
            placeholder={placeholder}
          />
        </div>
        {query && (
          <LinkButton variant="ghost" href={base}>
            {say.rich('clear', { hidden })}
          </LinkButton>
        )}
      </form>
    </search>
  )
}
