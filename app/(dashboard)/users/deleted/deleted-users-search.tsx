'use client'

import { useTranslations } from '#i18n'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { SearchInput } from '@/components/ui/fields/search-input'
import { hidden } from '@/components/ui/hidden'
import { useLiveForm } from '@/components/ui/table/use-live-form'
import { deletedUsersHref } from './deleted-users-query'

/** Searches all deleted users as they are typed; the words are in the address. */
export function DeletedUsersSearch({ query }: { query: string }) {
  const say = useTranslations('deletedUsers.search')
  const { form, isAhead, isPending } = useLiveForm(({ q = '' }) => deletedUsersHref({ query: q, page: 1 }))
  return (
    <search className="w-full sm:w-auto">
      <form action="/users/deleted" {...form} className="flex flex-wrap items-center gap-2">
        <label htmlFor="q" className="sr-only">
          {say('label')}
        </label>
        <div className="min-w-[min(11rem,100%)] flex-1 sm:w-72 sm:flex-none">
          <SearchInput
            id="q"
            name="q"
            words={query}
            isAhead={isAhead}
            isPending={isPending}
            maxLength={254}
            placeholder={say('placeholder')}
          />
        </div>
        {query && (
          <LinkButton variant="ghost" href="/users/deleted">
            {say.rich('clear', { hidden })}
          </LinkButton>
        )}
      </form>
    </search>
  )
}
