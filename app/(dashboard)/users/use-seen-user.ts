'use client'

import { useEffect, useRef, useState } from 'react'
import type { FieldPath, UseFormReturn } from 'react-hook-form'
import { type UserFormValues, userFormValues } from '@/components/users/user-form-values'
import type { UserView } from '@/lib/users/user-view'

/**
 * The version of a user that the form shows. A newer one from the server (after a refresh) replaces what was not
 * typed into; what was typed stays.
 */
export function useSeenUser(form: UseFormReturn<UserFormValues>, user: UserView) {
  const [seen, setSeen] = useState(user)
  const newestVersion = useRef(user.version)
  // Read here, so that react-hook-form keeps track of what `keepDirtyValues` needs.
  void form.formState.dirtyFields

  useEffect(() => {
    if (user.version <= newestVersion.current) return
    newestVersion.current = user.version
    form.reset(userFormValues(user), { keepDirtyValues: true })
    setSeen(user)
  }, [form, user])

  /** Takes over what a save answered; what was typed while it was on its way stays. */
  function accept(saved: UserView, sent: UserFormValues) {
    newestVersion.current = saved.version
    const typed = form.getValues()
    form.reset(userFormValues(saved))
    for (const name of Object.keys(sent) as FieldPath<UserFormValues>[]) {
      const value = typed[name as keyof UserFormValues]
      if (JSON.stringify(value) !== JSON.stringify(sent[name as keyof UserFormValues])) {
        form.setValue(name, value, { shouldDirty: true })
      }
    }
    setSeen(saved)
  }

  return { seen, accept }
}
