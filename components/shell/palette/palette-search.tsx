'use client'

import { UserRound } from 'lucide-react'
import { type ReactNode, type RefObject, useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import type { Say } from '@/lib/i18n/texts'
import type { UserActs } from '../../acts/acts-on-user'
import { type UserWithActs, useUserOnScreen } from '../../acts/user-on-screen'
import type { ActionResult } from '../../forms/action-result'
import { FailureText } from '../../forms/failures/failure-text'
import { useFound } from '../../forms/use-found'
import { PickList } from '../../ui/fields/pick-list'
import type { LanguageChoice } from '../choices/language'
import type { ThemeChoice } from '../choices/theme'
import type { MenuEntries } from '../menu'
import { findCommands, type PaletteItem } from './palette-commands'
import { fitting, splitVerb, userCommands } from './user-commands'

type FoundUser = {
  id: string
  firstName: string
  lastName: string
  emailAddress: string
  isActive: boolean
  acts: UserActs
}
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
export default function PaletteSearch(props: PaletteSearchProps) {
  const { entries, theme, language, suggestUsers, onPick, inputRef } = props
  const say = useTranslations('palette')
  const [query, setQuery] = useState('')
  const search = useCallback(
    async (typed: string): Promise<ActionResult<FoundUsers>> =>
      suggestUsers && typed.trim() ? suggestUsers(splitVerb(say, typed).whom) : { ok: true, data: nobody },
    [say, suggestUsers],
  )
  const { result, isSearching } = useFound(search, query)
  const found = result?.ok ? result.data : nobody
  const { acts, whom } = splitVerb(say, query)
  const onScreen = useUserOnScreen()
  // An answer to an earlier, shorter input must not lead Enter to another user.
  const users = isSearching ? found.users.filter((user) => fits(user, whom)) : found.users
  const items = [
    ...(onScreen ? fitting(userCommands(say, onScreen), query) : []),
    ...findCommands(say, { entries, theme, language, typed: query }),
    // With a verb the act for each of them; without one, all acts for the first.
    ...(acts ? [] : users.map((user) => asItem(say, user))),
    ...(acts ? users : users.slice(0, 1))
      .filter(({ id }) => id !== onScreen?.user.id)
      .flatMap((user) => userCommands(say, withActs(user), acts ?? undefined)),
  ]

  function status(): ReactNode {
    if (!query.trim()) return suggestUsers ? say('hint') : ''
    if (result && !result.ok) return <FailureText failure={result.error} />
    if (isSearching && users.length === 0) return say('searching')
    if (items.length === 0) return say('nothing', { query: query.trim() })
    // Who and what was found; what may be done to them is beside it.
    const count = acts ? users.length : items.filter(({ act }) => act.kind !== 'user').length
    return say(found.hasMore ? 'foundMore' : 'found', { count: count || items.length })
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

function withActs({ id, firstName, lastName, emailAddress, acts }: FoundUser): UserWithActs {
  return { user: { id, name: `${firstName} ${lastName}`, emailAddress }, acts }
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
