'use client'

import { Users } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import type { PrivilegeFill } from '@/components/privileges/use-privilege-fill'
import { Button } from '@/components/ui/buttons/button'
import type { Say } from '@/lib/i18n/texts'
import type { UserView } from '@/lib/user-record/user-view'
import { suggestUsersAction } from './privilege-actions'
import type { FoundSources, PrivilegeSource } from './privilege-source'
import { TakePrivilegesDialog } from './take-privileges-dialog'

type FoundUser = Pick<
  UserView,
  'id' | 'firstName' | 'lastName' | 'emailAddress' | 'isActive' | 'isAdmin' | 'privileges'
>

type CopyFromUserProps = { fill: PrivilegeFill; emptyMeansAdmin: boolean }

/** Fills the privileges in as another person has them. */
export function CopyFromUser({ fill, emptyMeansAdmin }: CopyFromUserProps) {
  const say = useTranslations('privileges.copy')
  const [isOpen, setOpen] = useState(false)
  const search = useCallback((query: string) => searchPeople(say, query), [say])
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        <Users aria-hidden /> {say('open')}
      </Button>
      <TakePrivilegesDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={say('title')}
        search={{
          label: say('search'),
          search,
          countInWords: (count, query) => countInWords(say, count, query),
        }}
        takeLabel={say('take')}
        otherLabel={say('other')}
        doneTitle={({ name }) => say('done', { name })}
        fill={fill}
        emptyMeansAdmin={emptyMeansAdmin}
      />
    </>
  )
}

type SayCopy = Say<'privileges.copy'>

async function searchPeople(say: SayCopy, query: string): Promise<ActionResult<FoundSources>> {
  const answer = await suggestUsersAction(query)
  if (!answer.ok) return answer
  const { users, hasMore } = answer.data
  return { ok: true, data: { sources: users.map((user) => sourceOf(say, user)), hasMore } }
}

function sourceOf(say: SayCopy, user: FoundUser): PrivilegeSource {
  return {
    id: user.id,
    name: `${user.firstName} ${user.lastName}`,
    detail: user.isActive ? user.emailAddress : say('inactive', { email: user.emailAddress }),
    isAdmin: user.isAdmin,
    privileges: user.privileges,
  }
}

function countInWords(say: SayCopy, count: number, query: string): string {
  if (!query) return say('hint')
  return count === 0 ? say('nobody', { query }) : say('found', { count })
}
