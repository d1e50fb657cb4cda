'use client'

import { useCallback, useState } from 'react'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useFound } from '@/components/forms/use-found'
import { toast } from '@/components/ui/toast/toast'
import type { Revert, RevertibleField } from '@/lib/audit-log/revert-change'
import type { RevertField } from '@/lib/audit-log/revert-change.schema'
import type { Say } from '@/lib/i18n/texts'
import { previewRevertAction, revertChangeAction } from './revert-actions'

type RevertDialogProps = { eventId: string; onClose: () => void; focusAfter: () => HTMLElement | null }

/** Field by field: what would be so again. What changed since is only taken back if it is chosen. */
export default function RevertDialog({ eventId, onClose, focusAfter }: RevertDialogProps) {
  const say = useTranslations('audit.revert')
  // Asked again after a change in the meantime.
  const [round, setRound] = useState(0)
  const load = useCallback(() => previewRevertAction(eventId), [eventId])
  const { result } = useFound(load, String(round))
  const [chosen, choose] = useState<Partial<Record<RevertField, boolean>>>({})
  const revert: Revert | null = result?.ok ? result.data : null
  const fields = (revert?.fields ?? []).filter(({ field, before, after, now }) => {
    // What is so already is no change.
    return before !== now && (chosen[field] ?? now === after)
  })

  return (
    <ActionDialog
      isOpen
      onOpenChange={onClose}
      title={revert ? say('title', { name: revert.target.name }) : say('loading')}
      confirmLabel={say('confirm', { count: fields.length })}
      cancelLabel={say('cancel')}
      act={async () => {
        const names = fields.map(({ field }) => field)
        const answer = await revertChangeAction({
          id: eventId,
          version: revert?.version ?? 0,
          fields: names as [RevertField, ...RevertField[]],
        })
        if (!answer.ok && answer.error.code === 'stale') setRound(round + 1)
        return answer
      }}
      onDone={() => toast.success(say('done', { name: revert?.target.name ?? '' }))}
      focusAfter={focusAfter}
    >
      {result && !result.ok && (
        <p className="text-danger">
          <FailureText failure={result.error} />
        </p>
      )}
      {revert && (
        <fieldset className="space-y-1">
          <legend className="sr-only">{say('fields')}</legend>
          {revert.fields.map((one) => (
            <Field
              key={one.field}
              of={one}
              isChosen={chosen[one.field] ?? one.now === one.after}
              onChoose={(isChosen) => choose({ ...chosen, [one.field]: isChosen })}
            />
          ))}
        </fieldset>
      )}
    </ActionDialog>
  )
}

type FieldProps = { of: RevertibleField; isChosen: boolean; onChoose: (isChosen: boolean) => void }

function Field({ of: { field, before, after, now }, isChosen, onChoose }: FieldProps) {
  const say = useTranslations()
  const id = `revert-${field}`
  const isDone = before === now
  const name = field === 'isAdmin' ? say('auditFields.names.isAdmin') : say(`sections.${field}`)
  return (
    <label htmlFor={id} className="flex min-h-8 items-start gap-2.5 py-1 pointer-coarse:min-h-11">
      <input
        id={id}
        type="checkbox"
        checked={isChosen && !isDone}
        disabled={isDone}
        onChange={(event) => onChoose(event.target.checked)}
        className="mt-1 size-4 shrink-0 accent-accent disabled:opacity-55"
      />
      <span className="min-w-0">
        <span className="font-medium">{name}</span>:{' '}
        {isDone
          ? say('audit.revert.already', { level: valueInWords(say, now) })
          : `${valueInWords(say, now)} → ${valueInWords(say, before)}`}
        {!isDone && now !== after && (
          <span className="block text-sm text-warning">
            {say('audit.revert.changedSince', { level: valueInWords(say, after) })}
          </span>
        )}
      </span>
    </label>
  )
}

function valueInWords(say: Say, value: RevertibleField['now']): string {
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no')
  return say(`levels.${value}`)
}
