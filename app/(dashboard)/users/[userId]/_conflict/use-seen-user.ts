'use client'

import { useEffect, useRef, useState } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { type UserFormValues, userFormValues } from '@/components/users/user-form-values'
import type { UserView } from '@/lib/user-record/user-view'
import { differingFields, fieldValue } from './compare-edits'

/**
 * The version of a user that the form was filled from. A newer one from the server (after a refresh) replaces it while
 * nothing is typed; after that, saving finds out what others changed, and compares.
 */
export function useSeenUser(form: UseFormReturn<UserFormValues>, user: UserView) {
  const [seen, setSeen] = useState(user)
  const latest = useRef(user)
  // Read here, so that react-hook-form keeps track of them.
  void form.formState.dirtyFields

  useEffect(() => {
    if (user.version <= latest.current.version) return
    const opened = userFormValues(latest.current)
    const isTyped = differingFields(form.getValues(), opened).length > 0
    if (isTyped && differingFields(userFormValues(user), opened).length > 0) return
    latest.current = user
    fill(form, user, opened)
    setSeen(user)
  }, [form, user])

  function take(newer: UserView, before: UserFormValues) {
    latest.current = newer
    fill(form, newer, before)
    setSeen(newer)
  }

  return {
    seen,
    /** Fills the form from a newer version; what was typed stays. */
    rebase: (newer: UserView) => take(newer, userFormValues(latest.current)),
    /** Takes over the saved user; what was typed during the save stays. */
    accept: (saved: UserView, sent: UserFormValues) => take(saved, sent),
  }
}

/** The user's values, except for fields of the form that differ from `before`. */
function fill(form: UseFormReturn<UserFormValues>, user: UserView, before: UserFormValues) {
  const typed = structuredClone(form.getValues())
  // A comparison that is on the page stays there.
  form.reset(userFormValues(user), { keepErrors: true })
  for (const field of differingFields(typed, before)) {
    const value = fieldValue(typed, field) as UserFormValues[keyof UserFormValues]
    form.setValue(field as FieldPath<UserFormValues>, value, { shouldDirty: true })
  }
}
