'use client'

import { X } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { buttonStyles } from '@/components/ui/buttons/button-styles'
import { cn } from '@/components/ui/cn'
import { hidden } from '@/components/ui/hidden'
import { useSayTime } from '@/components/ui/time/use-say-time'
import type { GroupChoice } from '@/lib/groups/list-group-names'
import type { UserFilter } from '@/lib/users/directory/user-filter'
import { type UserListQuery, userListHref } from './user-list-href'
import { filtersInWords } from './words-of-list'

/** The active filters, each with a button to remove it. */
export function ActiveFilters({ query, groups }: { query: UserListQuery; groups: GroupChoice[] }) {
  const router = useRouter()
  const say = useTranslations('usersFilter')
  const sayings = {
    say,
    saySection: useTranslations('sections'),
    sayTime: useSayTime(),
    groupName: (id: string) => groups.find((group) => group.id === id)?.name,
  }
  const active = filtersInWords(sayings, query.filter)
  if (active.length === 0) return null

  function show(filter: UserFilter) {
    router.push(userListHref({ ...query, filter, page: 1 }))
    // The pressed button disappears with its filter.
    document.getElementById('users-count')?.focus()
  }

  return (
    <ul aria-label={say('active')} className="flex flex-wrap items-center gap-2">
      {active.map(({ field, words }) => (
        <li key={field} className="max-w-full">
          <button
            type="button"
            onClick={() => show({ ...query.filter, [field]: undefined })}
            className={cn(
              buttonStyles({ size: 'sm' }),
              'rounded-full border-accent/30 bg-accent-soft py-1 font-normal whitespace-normal',
            )}
          >
            {say.rich('remove', { filter: words, hidden })}
            <X aria-hidden />
          </button>
        </li>
      ))}
      <li>
        <Button variant="ghost" size="sm" onClick={() => show({})}>
          {say.rich('removeAll', { hidden })}
        </Button>
      </li>
    </ul>
  )
}
