import Form from 'next/form'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { SearchInput } from '@/components/ui/search-input'

/** Searches all deleted users; the words stand in the address. */
export function DeletedUsersSearch({ query }: { query: string }) {
  return (
    <search className="w-full sm:w-auto">
      <Form action="/users/deleted" className="flex flex-wrap items-center gap-2">
        <label htmlFor="q" className="sr-only">
          Search deleted users by name or email
        </label>
        <div className="min-w-44 flex-1 sm:w-72 sm:flex-none">
          <SearchInput id="q" name="q" words={query} maxLength={254} placeholder="Name or email" />
        </div>
        <Button type="submit">Search</Button>
        {query && (
          <LinkButton variant="ghost" href="/users/deleted">
            Clear<span className="sr-only"> search</span>
          </LinkButton>
        )}
      </Form>
    </search>
  )
}
