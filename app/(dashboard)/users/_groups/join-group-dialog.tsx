'use client'

import { useCallback, useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { useFound } from '@/components/forms/use-found'
import { grantedInWords } from '@/components/privileges/granted-in-words'
import { Button } from '@/components/ui/buttons/button'
import { PickList } from '@/components/ui/fields/pick-list'
import { Notice } from '@/components/ui/notice'
import { Dialog } from '@/components/ui/overlays/dialog'
import { toast } from '@/components/ui/toast/toast'
import type { GroupChoice } from '@/lib/groups/list-group-names'
import type { RightsRules } from '@/lib/permissions/combined-rights'
import type { UserView } from '@/lib/user-record/user-view'
import { foldedText } from '@/lib/users/directory/words/folded-text'
import { changeGroupsAction, listGroupNamesAction } from './group-actions'
import { GroupsDifference } from './groups-difference'

type JoinGroupDialogProps = {
  user: UserView
  isSelf: boolean
  rules: RightsRules
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** Choose a group, see what it changes, add. */
export function JoinGroupDialog({ user, isSelf, rules, isOpen, onOpenChange }: JoinGroupDialogProps) {
  const say = useTranslations('userGroups.join')
  const [chosen, choose] = useState<GroupChoice | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const { run, isPending, failure, forget } = useAct()
  const name = `${user.firstName} ${user.lastName}`

  function close(open: boolean) {
    choose(null)
    forget()
    onOpenChange(open)
  }

  function add(group: GroupChoice) {
    run(
      () => changeGroupsAction({ id: user.id, add: [group.id] }),
      () => {
        toast.success(say('done', { name, group: group.name }))
        close(false)
      },
    )
  }

  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={close}
      title={say('title', { name })}
      focusFirst={() => input.current}
    >
      {chosen ? (
        <div className="space-y-4">
          <p className="font-medium [overflow-wrap:anywhere]">{chosen.name}</p>
          <GroupsDifference user={user} groups={[...user.groups, chosen]} isSelf={isSelf} rules={rules} />
          <div role="alert">
            {failure && (
              <Notice kind="danger">
                <FailureText failure={failure} />
              </Notice>
            )}
          </div>
          <div className="flex flex-wrap justify-end gap-2">
            <Button onClick={() => choose(null)}>{say('other')}</Button>
            <Button variant="primary" data-confirms pending={isPending} onClick={() => add(chosen)}>
              {say('submit')}
            </Button>
          </div>
        </div>
      ) : (
        <GroupPicker taken={user.groups.map(({ id }) => id)} onPick={choose} inputRef={input} />
      )}
    </Dialog>
  )
}

type GroupPickerProps = {
  /** Groups that are not offered. */
  taken: readonly string[]
  onPick: (group: GroupChoice) => void
  inputRef?: React.RefObject<HTMLInputElement | null>
}

/** Finds a group by its name. */
function GroupPicker({ taken, onPick, inputRef }: GroupPickerProps) {
  const say = useTranslations()
  const [query, setQuery] = useState('')
  const search = useCallback(() => listGroupNamesAction(), [])
  const { result } = useFound(search, '')
  const all = result?.ok ? result.data.filter(({ id }) => !taken.includes(id)) : []
  const words = foldedText(query).split(/\s+/).filter(Boolean)
  const found = all.filter(({ name }) => words.every((word) => foldedText(name).includes(word)))

  function status() {
    if (!result) return say('userGroups.join.loading')
    if (!result.ok) return <FailureText failure={result.error} />
    if (result.data.length === 0) return say('userGroups.join.noGroups')
    return say('userGroups.join.found', { count: found.length })
  }

  return (
    <PickList
      label={say('userGroups.join.search')}
      query={query}
      onQueryChange={setQuery}
      items={found}
      onPick={(group) => group.canBeJoined && onPick(group)}
      status={status()}
      inputRef={inputRef}
    >
      {({ name, privileges, isActive, canBeJoined }) => (
        <span className={canBeJoined ? 'block' : 'block text-muted'}>
          <span className="block font-medium [overflow-wrap:anywhere]">
            {isActive ? name : say('userGroups.inactive', { name })}
          </span>
          <span className="block text-sm [overflow-wrap:anywhere] text-muted">
            {canBeJoined
              ? grantedInWords(say, privileges) || say('groups.givesNothing')
              : say('userGroups.join.beyond')}
          </span>
        </span>
      )}
    </PickList>
  )
}
