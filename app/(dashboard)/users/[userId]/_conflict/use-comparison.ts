'use client'

import { useState } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { answerOf } from '@/components/forms/action-result'
import { type UserFormValues, userFormValues } from '@/components/users/user-form-values'
import type { UserField } from '@/lib/user-record/user-field'
import type { UserView } from '@/lib/user-record/user-view'
import type { UserWithAuthors } from '@/lib/users/compare-user'
import { compareUserAction } from './actions'
import { compareEdits, type EditsCompared, type FieldEdit, fieldValue } from './compare-edits'

export type Side = 'stored' | 'typed'

export type Comparison = EditsCompared & { authors: UserWithAuthors['authors']; now: Date }

type Options = {
  form: UseFormReturn<UserFormValues>
  /** What the form was filled from. */
  seen: UserView
  /** Fills the form from the stored user, except for typed fields. */
  rebase: (user: UserView) => void
}

/** What was typed beside what another user saved, and the choices between them. */
export function useComparison({ form, seen, rebase }: Options) {
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [chosen, setChosen] = useState<Partial<Record<UserField, Side>>>({})
  const [isAsked, setAsked] = useState(false)

  /**
   * Takes over fields that only they changed; fields that both changed wait for `choose`. @returns the user as stored
   * now
   */
  async function begin() {
    const opened = userFormValues(seen)
    const typed = form.getValues()
    const answer = await answerOf(() => compareUserAction(seen.id))
    if (!answer.ok) return answer
    const { user, authors } = answer.data
    const edits = compareEdits({ opened, stored: userFormValues(user), typed })
    rebase(user)
    setComparison({ ...edits, authors, now: new Date() })
    setChosen({})
    setAsked(false)
    const isSilent = edits.conflicts.length + edits.takenOver.length === 0
    return { ok: true as const, data: { user, isSilent } }
  }

  function choose({ field, stored, typed }: FieldEdit, side: Side) {
    setChosen((before) => ({ ...before, [field]: side }))
    const value = (side === 'stored' ? stored : typed) as UserFormValues[keyof UserFormValues]
    form.setValue(field as FieldPath<UserFormValues>, value, { shouldDirty: true })
  }

  /** Whether the reader chose, or typed something else into the field since. */
  function isDecided({ field, typed }: FieldEdit): boolean {
    return chosen[field] !== undefined || fieldValue(form.getValues(), field) !== typed
  }

  /** Whether everything is chosen; otherwise the first missing choice gets the focus. */
  function isComplete(): boolean {
    const missing = comparison?.conflicts.find((edit) => !isDecided(edit))
    const radio = missing && document.getElementById(choiceId(missing.field, 'stored'))
    // After another failure the comparison is no longer on the page: it was complete then.
    if (!radio) return true
    setAsked(true)
    radio.focus()
    // Not behind the bar with Save.
    radio.scrollIntoView({ block: 'center' })
    return false
  }

  return { comparison, begin, end: () => setComparison(null), choose, isAsked, isDecided, isComplete, chosen }
}

export type ComparisonState = ReturnType<typeof useComparison>

/** The id of a radio of a choice. */
export function choiceId(field: UserField, side: Side): string {
  return `choice-${field.replace('.', '-')}-${side}`
}
