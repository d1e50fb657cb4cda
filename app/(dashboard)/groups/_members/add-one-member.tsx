'use client'

import { useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useFound } from '@/components/forms/use-found'
import { Card } from '@/components/ui/card'
import { PickList } from '@/components/ui/fields/pick-list'
import { toast } from '@/components/ui/toast/toast'
import { suggestUsersAction } from '../../users/_fill/privilege-actions'
import { changeMembersAction } from '../group-actions'

type Found = { id: string; firstName: string; lastName: string; emailAddress: string }

/** Finds a user by typing, and adds them at once. */
export function AddOneMember({ group }: { group: { id: string; name: string } }) {
  const say = useTranslations('groups.addMembers')
  const [query, setQuery] = useState('')
  const search = useCallback((typed: string) => suggestUsersAction(typed), [])
  const { result, isSearching } = useFound(search, query)
  const users: Found[] = result?.ok && query.trim() ? result.data.users : []

  async function add({ id, firstName, lastName }: Found) {
    const name = `${firstName} ${lastName}`
    const answer = await answerOf(() => changeMembersAction({ id: group.id, add: [id] }))
    if (answer.ok) {
      const isNew = answer.data.added > 0
      toast.success(say(isNew ? 'addedOne' : 'alreadyOne', { name, group: group.name }))
      setQuery('')
    } else {
      const reason = answer.error.fieldErrors[id] ?? answer.error.message
      toast.failure(say('notAdded', { name }), { description: reason })
    }
  }

  function status() {
    if (result && !result.ok) return <FailureText failure={result.error} />
    if (!query.trim()) return say('hint')
    if (!result || isSearching) return say('searching')
    return say('found', { count: users.length })
  }

  return (
    <Card titleId="one" title={say('one')} description={say('oneDescription')}>
      <div className="max-w-xl">
        <PickList
          label={say('search')}
          query={query}
          onQueryChange={setQuery}
          items={users}
          onPick={(user) => void add(user)}
          status={status()}
        >
          {({ firstName, lastName, emailAddress }) => (
            <>
              <span className="block font-medium [overflow-wrap:anywhere]">
                {firstName} {lastName}
              </span>
              <span className="block text-sm [overflow-wrap:anywhere] text-muted">{emailAddress}</span>
            </>
          )}
        </PickList>
      </div>
    </Card>
  )
}
