'use client'

import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { useSpeaker } from '../users/use-speaker'
import type { PermissionsForm, UserFormRights } from '../users/user-form-values'
import { changesForm, type FillPlan, planFill, planInWords, type Wanted } from './plan-fill'

type LastFill = { before: PermissionsForm; after: PermissionsForm; words: string[]; stored: PermissionsForm }

/** Fills the privileges of the surrounding form from elsewhere; nothing is saved by it. */
export type PrivilegeFill = {
  /** What filling this in would do. */
  plan: (wanted: Wanted) => FillPlan
  /** @param title what was done, where the button does not say it */
  apply: (wanted: Wanted, title?: string) => void
  /** The last one, until it is saved. */
  last: LastFill | null
  /** Takes it back, or does it again. */
  setTo: (form: PermissionsForm) => void
}

export function usePrivilegeFill(stored: PermissionsForm, rights: UserFormRights): PrivilegeFill {
  const { getValues, setValue } = useFormContext<{ user_permissions: PermissionsForm }>()
  const [last, setLast] = useState<LastFill | null>(null)
  const speaker = useSpeaker()

  const plan = (wanted: Wanted) => planFill(getValues('user_permissions'), wanted, { stored, rights })

  function setTo(form: PermissionsForm) {
    for (const key of Object.keys(form) as (keyof PermissionsForm)[]) {
      if (getValues(`user_permissions.${key}`) === form[key]) continue
      setValue(`user_permissions.${key}`, form[key], { shouldDirty: true })
    }
  }

  function apply(wanted: Wanted, title?: string) {
    const before = { ...getValues('user_permissions') }
    const planned = plan(wanted)
    const words = [...(title ? [title] : []), ...planInWords(speaker, planned)]
    if (changesForm(planned)) words.push(speaker.say('privileges.fill.saveToKeep'))
    setTo(planned.next)
    setLast({ before, after: planned.next, words, stored })
  }

  return { plan, apply, last: last && isSameForm(last.stored, stored) ? last : null, setTo }
}

export function isSameForm(one: PermissionsForm, other: PermissionsForm): boolean {
  return (Object.keys(one) as (keyof PermissionsForm)[]).every((key) => one[key] === other[key])
}
