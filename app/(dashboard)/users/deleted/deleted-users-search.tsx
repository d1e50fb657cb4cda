import { Search } from 'lucide-react'
import Form from 'next/form'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { LinkButton } from '@/components/ui/link-button'

/** Searches all deleted users; the words stand in the address. */
export function DeletedUsersSearch({ query }: { query: string }) {
  return (
    <search className="w-full sm:w-auto">
      <Form action="/users/deleted" className="flex items-center gap-2">
        <label htmlFor="q" className="sr-only">
          Search deleted users by name or email
        </label>
        <div className="relative min-w-0 flex-1 sm:w-72 sm:flex-none">
          <Search
            aria-hidden
            className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted"
          />
          {/* The key gives the field the words of the address again after Back. */}
          <Input
            key={query}
            id="q"
            name="q"
            type="search"
            defaultValue={query}
            maxLength={254}
            placeholder="Name or email"
            className="pl-9"
          />
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
