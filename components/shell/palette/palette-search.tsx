'use client'

import { UserRound } from 'lucide-react'
import { type ReactNode, type RefObject, useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import type { Say } from '@/lib/i18n/texts'
import type { ActionResult } from '../../forms/action-result'
import { FailureText } from '../../forms/failures/failure-text'
import { useFound } from '../../forms/use-found'
import { PickList } from '../../ui/fields/pick-list'
import type { LanguageChoice } from '../choices/language'
import type { ThemeChoice } from '../choices/theme'
import type { MenuEntries } from '../menu'
import { findCommands, type PaletteItem } from './palette-commands'

type FoundUser = { id: string; firstName: string; lastName: string; emailAddress: string; isActive: boolean }
type FoundUsers = { users: FoundUser[]; hasMore: boolean }

/** Must stay the same function between renders; null for users who may not search users. */
export type SuggestUsers = ((query: string) => Promise<ActionResult<FoundUsers>>) | null

type PaletteSearchProps = {
  entries: MenuEntries
  theme: ThemeChoice
  language: LanguageChoice
  suggestUsers: SuggestUsers
  onPick: (item: PaletteItem) => void
  inputRef: RefObject<HTMLInputElement | null>
}

const nobody: FoundUsers = { users: [], hasMore: false }

/** What is typed narrows the commands at once; users come from the server. */
export function PaletteSearch(props: PaletteSearchProps) {
  const { entries, theme, language, suggestUsers, onPick, inputRef } = props
  const say = useTranslations('palette')
  const [query, setQuery] = useState('')
  const search = useCallback(
    async (typed: string): Promise<ActionResult<FoundUsers>> =>
      suggestUsers && typed.trim() ? suggestUsers(typed) : { ok: true, data: nobody },
    [suggestUsers],
  )
  const { result, isSearching } = useFound(search, query)
  const found = result?.ok ? result.data : nobody
  // An answer to an earlier, shorter input must not lead Enter to another user.
  const users = isSearching ? found.users.filter((user) => fits(user, query)) : found.users
  const items = [
    ...findCommands(say, { entries, theme, language, typed: query }),
    ...users.map((user) => asItem(say, user)),
  ]

  function status(): ReactNode {
    if (!query.trim()) return suggestUsers ? say('hint') : ''
    if (result && !result.ok) return <FailureText failure={result.error} />
    if (isSearching && users.length === 0) return say('searching')
    if (items.length === 0) return say('nothing', { query: query.trim() })
    return say(found.hasMore ? 'foundMore' : 'found', { count: items.length })
  }

  return (
    <PickList
      label={say(suggestUsers ? 'typeAny' : 'typeScreen')}
      query={query}
      onQueryChange={setQuery}
      items={items}
      groupOf={({ group }) => group}
      onPick={onPick}
      status={status()}
      inputRef={inputRef}
    >
      {({ label, lang, detail, Icon }) => (
        <span className="flex items-center gap-2.5">
          <Icon aria-hidden className="size-4 shrink-0 text-muted" />
          <span className="min-w-0 flex-1 sm:flex sm:items-baseline sm:justify-between sm:gap-3">
            <span lang={lang} className="block font-medium [overflow-wrap:anywhere] sm:truncate">
              {label}
            </span>
            {detail && (
              <span className="block shrink-0 text-sm text-muted [overflow-wrap:anywhere] sm:max-w-3/5 sm:truncate">
                {detail}
              </span>
            )}
          </span>
        </span>
      )}
    </PickList>
  )
}

function asItem(say: Say<'palette'>, user: FoundUser): PaletteItem {
  const { id, firstName, lastName, emailAddress, isActive } = user
  return {
    id,
    group: say('groups.users'),
    label: `${firstName} ${lastName}`,
    detail: isActive ? emailAddress : say('inactive', { email: emailAddress }),
    Icon: UserRound,
    act: { kind: 'go', href: `/users/${id}` },
  }
}

function fits({ id, firstName, lastName, emailAddress }: FoundUser, query: string): boolean {
  return plain(`${firstName} ${lastName} ${emailAddress} ${id}`).includes(plain(query.trim()))
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
