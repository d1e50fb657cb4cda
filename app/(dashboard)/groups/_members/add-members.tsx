'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { answerOf } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { describedBy, Field } from '@/components/ui/fields/field'
import { Textarea } from '@/components/ui/fields/textarea'
import { Notice } from '@/components/ui/notice'
import { Progress } from '@/components/ui/progress/progress'
import { toast } from '@/components/ui/toast/toast'
import { useHydrated } from '@/components/ui/use-hydrated'
import { changeMembersAction } from '../group-actions'
import { AddOneMember } from './add-one-member'
import { PlannedLines } from './planned-lines'
import { mostMembers } from './read-pasted'
import { type LinePlan, useMembersPlan } from './use-members-plan'

type AddMembersProps = { group: { id: string; name: string } }

/** So many are added by one call: all of them or none. */
const addedAtOnce = 200

/** Users to add to a group: one by one, or by pasted addresses with what becomes of each line. */
export function AddMembers({ group }: AddMembersProps) {
  const say = useTranslations('groups.addMembers')
  const router = useRouter()
  const [text, setText] = useState('')
  const { lines, failure, isReading, tooMany } = useMembersPlan(group.id, text)
  /** Reasons by user, for those who were refused after all. */
  const [refused, setRefused] = useState<Record<string, string>>({})
  const [progress, setProgress] = useState<{ handled: number; total: number } | null>(null)
  const isHydrated = useHydrated()
  const shown = (lines ?? []).map((line) => refusedLine(line, refused))
  const ids = shown.flatMap((line) => (line.outcome === 'add' ? line.user.id : []))

  async function add() {
    const total = ids.length
    let added = 0
    const reasons: Record<string, string> = {}
    for (let at = 0; at < total; at += addedAtOnce) {
      setProgress({ handled: at, total })
      const result = await addAllPossible(group.id, ids.slice(at, at + addedAtOnce))
      added += result.added
      Object.assign(reasons, result.reasons)
    }
    setProgress(null)
    setRefused(reasons)
    if (added > 0) toast.success(say('done', { count: added, group: group.name }))
    if (Object.keys(reasons).length > 0) return
    setText('')
    router.push(`/groups/${group.id}/members`)
  }

  return (
    <div className="space-y-5">
      <LeaveGuard isUnsaved={text.trim() !== ''} />
      <AddOneMember group={group} />
      <Card titleId="paste" title={say('paste.title')} description={say('paste.description')}>
        <div className="max-w-2xl space-y-4">
          <Field id="addresses" label={say('paste.label')} help={say('paste.help', { most: mostMembers })}>
            <Textarea
              id="addresses"
              rows={6}
              spellCheck={false}
              autoCapitalize="none"
              disabled={!isHydrated || progress !== null}
              value={text}
              onChange={(event) => {
                setText(event.target.value)
                setRefused({})
              }}
              {...describedBy({ id: 'addresses', help: true })}
            />
          </Field>
          {tooMany && (
            <Notice kind="warning">
              <p>{say('tooMany', { count: tooMany, most: mostMembers })}</p>
            </Notice>
          )}
          {failure && (
            <Notice kind="danger">
              <FailureText failure={failure} />
            </Notice>
          )}
          <p role="status" className="min-h-5 text-sm text-muted">
            {isReading && say('reading')}
          </p>
        </div>
        {lines && <PlannedLines lines={shown} />}
        {progress && <Progress value={progress.handled} max={progress.total} label={say('adding')} />}
        <div className="mt-4 flex flex-wrap gap-2">
          <Button
            variant="primary"
            data-confirms
            disabled={ids.length === 0 || isReading}
            pending={progress !== null}
            onClick={() => void add()}
          >
            {say('add', { count: ids.length })}
          </Button>
          <LinkButton href={`/groups/${group.id}/members`}>{say('back')}</LinkButton>
        </div>
      </Card>
    </div>
  )
}

type Added = { added: number; reasons: Record<string, string> }

/** Adds those who can be added. Those who are refused are left out, and the others tried again. */
async function addAllPossible(groupId: string, ids: string[]): Promise<Added> {
  const answer = await answerOf(() => changeMembersAction({ id: groupId, add: ids }))
  if (answer.ok) return { added: answer.data.added, reasons: {} }
  const named = Object.keys(answer.error.fieldErrors).filter((id) => ids.includes(id))
  const reasons = Object.fromEntries(
    (named.length > 0 ? named : ids).map((id) => [id, answer.error.fieldErrors[id] ?? answer.error.message]),
  )
  const rest = ids.filter((id) => !(id in reasons))
  if (rest.length === 0) return { added: 0, reasons }
  const further = await addAllPossible(groupId, rest)
  return { added: further.added, reasons: { ...reasons, ...further.reasons } }
}

function refusedLine(line: LinePlan, refused: Record<string, string>): LinePlan {
  const reason = line.outcome === 'add' ? refused[line.user.id] : undefined
  if (line.outcome !== 'add' || reason === undefined) return line
  return { line: line.line, address: line.address, user: line.user, outcome: 'refused', reason }
}
