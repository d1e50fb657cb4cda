import Form from 'next/form'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { SearchInput } from '@/components/ui/fields/search-input'
import { hidden } from '@/components/ui/hidden'

/** Searches all deleted users; the words are in the address. */
export function DeletedUsersSearch({ query }: { query: string }) {
  const say = useTranslations('deletedUsers.search')
  return (
    <search className="w-full sm:w-auto">
      <Form action="/users/deleted" className="flex flex-wrap items-center gap-2">
        <label htmlFor="q" className="sr-only">
          {say('label')}
        </label>
        <div className="min-w-[min(11rem,100%)] flex-1 sm:w-72 sm:flex-none">
          <SearchInput id="q" name="q" words={query} maxLength={254} placeholder={say('placeholder')} />
        </div>
        <Button type="submit">{say('submit')}</Button>
        {query && (
          <LinkButton variant="ghost" href="/users/deleted">
            {say.rich('clear', { hidden })}
          </LinkButton>
        )}
      </Form>
    </search>
  )
}
