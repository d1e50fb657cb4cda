'use client'

import { Users } from 'lucide-react'
import { useState } from 'react'
import type { ActionResult } from '@/components/forms/action-result'
import { Button } from '@/components/ui/button'
import type { PrivilegeFill } from '@/components/users/use-privilege-fill'
import type { SuggestedUser } from '@/lib/users/suggest-users'
import { suggestUsersAction } from './privilege-actions'
import type { FoundSources, PrivilegeSource } from './privilege-source'
import { TakePrivilegesDialog } from './take-privileges-dialog'

type CopyFromUserProps = { fill: PrivilegeFill; emptyMeansAdmin: boolean }

/** Fills the privileges in as another person has them. */
export function CopyFromUser({ fill, emptyMeansAdmin }: CopyFromUserProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Users aria-hidden /> Copy from another user…
      </Button>
      <TakePrivilegesDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Copy privileges from another user"
        search={{ label: 'Name or email', search: searchPeople, countInWords }}
        takeLabel="Copy these privileges"
        otherLabel="Choose somebody else"
        doneTitle={({ name }) => `Copied from ${name}.`}
        fill={fill}
        emptyMeansAdmin={emptyMeansAdmin}
      />
    </>
  )
}

async function searchPeople(query: string): Promise<ActionResult<FoundSources>> {
  const answer = await suggestUsersAction(query)
  if (!answer.ok) return answer
  const { users, hasMore } = answer.data
  return { ok: true, data: { sources: users.map(sourceOf), hasMore } }
}

function sourceOf(user: SuggestedUser): PrivilegeSource {
  return {
    id: user.id,
    name: `${user.firstName} ${user.lastName}`,
    detail: user.isActive ? user.emailAddress : `${user.emailAddress} · Inactive`,
    isAdmin: user.isAdmin,
    privileges: user.privileges,
  }
}

function countInWords(count: number, query: string): string {
  if (!query) return 'Type a part of the name or the email address.'
  if (count === 0) return `Nobody found with “${query}”. Check the spelling, or try another part.`
  return count === 1 ? '1 person found' : `${count} people found`
}
