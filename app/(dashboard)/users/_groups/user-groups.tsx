'use client'

import { Plus, X } from 'lucide-react'
import Link from 'next/link'
import { useRef, useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { cn } from '@/components/ui/cn'
import { hidden } from '@/components/ui/hidden'
import type { RightsRules } from '@/lib/permissions/combined-rights'
import { inNameOrder } from '@/lib/user-record/group-names'
import type { UserView } from '@/lib/user-record/user-view'
import { JoinGroupDialog } from './join-group-dialog'
import { LeaveGroupDialog } from './leave-group-dialog'

type UserGroupsProps = {
  user: UserView
  isSelf: boolean
  rules: RightsRules
  /** Whether the reader may change them, and open the page of a group. */
  mayChange: boolean
  mayOpen: boolean
}

/** The groups of a user: each can be opened and left, others joined. */
export function UserGroups({ user, isSelf, rules, mayChange, mayOpen }: UserGroupsProps) {
  const say = useTranslations('userGroups')
  const [isJoining, setJoining] = useState(false)
  const [leaving, setLeaving] = useState<string | null>(null)
  const addButton = useRef<HTMLButtonElement>(null)
  const groups = inNameOrder(user.groups)
  const left = groups.find(({ id }) => id === leaving)
  if (groups.length === 0 && !mayChange) return null

  return (
    <section aria-labelledby="groups-title" className="-mt-2 mb-3 flex flex-wrap items-center gap-2">
      <h2 id="groups-title" className="mr-1 font-medium text-muted">
        {say('title')}
      </h2>
      {groups.length === 0 && <p className="text-muted">{say('none')}</p>}
      <ul className="contents">
        {groups.map(({ id, name, isActive }) => (
          <li
            key={id}
            className={cn(
              'flex max-w-full items-center rounded-full border border-control bg-surface',
              !isActive && 'border-dashed text-muted',
            )}
          >
            {mayOpen ? (
              <Link
                href={`/groups/${id}`}
                className="flex min-h-8 min-w-0 items-center rounded-full px-3 hover:underline pointer-coarse:min-h-11"
              >
                <span className="truncate">{isActive ? name : say('inactive', { name })}</span>
              </Link>
            ) : (
              <span className="flex min-h-8 min-w-0 items-center px-3">
                <span className="truncate">{isActive ? name : say('inactive', { name })}</span>
              </span>
            )}
            {mayChange && (
              <Button
                variant="ghost"
                size="icon"
                className="size-8 shrink-0 rounded-full pointer-coarse:size-11"
                onClick={() => setLeaving(id)}
              >
                <X aria-hidden />
                <span className="sr-only">{say('leave', { name })}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <Button ref={addButton} size="sm" className="rounded-full" onClick={() => setJoining(true)}>
          <Plus aria-hidden /> {say.rich('add', { hidden })}
        </Button>
      )}
      {rules.groupsReplace && groups.length > 0 && (
        <p className="w-full text-sm text-muted">{say('replaced')}</p>
      )}
      <JoinGroupDialog
        user={user}
        isSelf={isSelf}
        rules={rules}
        isOpen={isJoining}
        onOpenChange={setJoining}
      />
      <LeaveGroupDialog
        user={user}
        group={left ?? null}
        isSelf={isSelf}
        rules={rules}
        onClose={() => setLeaving(null)}
        focusAfter={() => addButton.current}
      />
    </section>
  )
}
