'use client'

import { type ReactNode, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { useConfirmed } from '@/components/forms/identity/use-confirmed'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { FormFooter } from '@/components/users/form-footer'
import { useSpeaker } from '@/components/users/use-speaker'
import { type UserFormValues, userFormValues } from '@/components/users/user-form-values'
import type { Say } from '@/lib/i18n/texts'
import type { UserView } from '@/lib/user-record/user-view'
import type { UpdateUserForm } from '@/lib/users/user.schema'
import { useDeactivationQuestion } from '../../_deactivation/use-deactivation-question'
import { tellDeactivated } from '../../_receipts/tell-deactivated'
import { updateUserAction } from '../../actions'
import { DeletedMeanwhile } from '../_conflict/deleted-meanwhile'
import { StaleComparison } from '../_conflict/stale-comparison'
import { useComparison } from '../_conflict/use-comparison'
import { useSeenUser } from '../_conflict/use-seen-user'
import { tellPrivilegesHold } from './tell-privileges-hold'

type EditUserFormProps = {
  user: UserView
  isSelf: boolean
  /** The fields that are on the page; only they are checked before they are sent. */
  fields: (keyof UserFormValues)[]
  cancelHref?: string
  /** @param seen the version of the user that the form shows */
  children: (seen: UserView) => ReactNode
}

/** A form for some fields of a user: it sends what changed, and compares with what others saved meanwhile. */
export function EditUserForm({ user, isSelf, fields, cancelHref, children }: EditUserFormProps) {
  const say = useTranslations('user')
  const speaker = useSpeaker()
  const form = useForm<UserFormValues>({
    // The rules of an update, on a form that has every field.
    resolver: useShape(
      async () => (await import('@/lib/users/user.schema')).updateUserInput.required(),
      fields,
    ),
    defaultValues: userFormValues(user),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const confirmed = useConfirmed()
  const { seen, rebase, accept } = useSeenUser(form, user)
  const comparison = useComparison({ form, seen, rebase })
  // Not formState.isSubmitSuccessful: taking over the saved values resets it.
  const [isSaved, setSaved] = useState(false)
  const { isDirty } = form.formState
  const { ask, question } = useDeactivationQuestion(seen)

  const { onSubmit, attempt } = useSave({
    form,
    ask,
    save: async (values) => {
      const result = await send(values, seen)
      if (result.ok || result.error.code !== 'stale') return result
      const compared = await comparison.begin()
      if (!compared.ok) return compared
      // A version that differs in no field of the form, as after a renewed key, needs no message.
      return compared.data.isSilent ? send(values, compared.data.user) : result
    },
    onSaved: (saved, sent) => {
      tellPrivilegesHold(speaker, { before: seen, after: saved, event: saved.event, isSelf })
      if (saved.stopped) {
        tellDeactivated(speaker, { id: saved.id, name: `${saved.firstName} ${saved.lastName}` }, saved)
      }
      accept(saved, sent)
      comparison.end()
      setSaved(true)
    },
  })

  const remedies = {
    stale: <StaleComparison state={comparison} />,
    not_found: <DeletedMeanwhile userId={seen.id} />,
  }

  function send(values: UserFormValues, stored: UserView) {
    const changes = changedValues(values, userFormValues(stored))
    return confirmed(() => updateUserAction({ ...changes, id: stored.id, version: stored.version }))
  }

  function submit(event: React.FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (comparison.isComplete()) void onSubmit(event)
  }

  return (
    <FormProvider {...form}>
      <LeaveGuard isUnsaved={isDirty} />
      <form method="post" onSubmit={submit} noValidate className="space-y-5">
        <FormSummary attempt={attempt} remedies={remedies} />
        <HydratedFieldset>{children(seen)}</HydratedFieldset>
        <FormFooter cancelHref={cancelHref} note={saveState(say, { isDirty, isSaved })} />
      </form>
      {question}
    </FormProvider>
  )
}

/** Only changed fields are sent, so a field that the actor may not change is never part of it. */
function changedValues(values: UserFormValues, before: UserFormValues): UpdateUserForm {
  const changed = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof UserFormValues]),
  )
  return Object.fromEntries(changed)
}

/** Said beside Save, where one looks after pressing it. */
function saveState(say: Say<'user'>, { isDirty, isSaved }: { isDirty: boolean; isSaved: boolean }): string {
  if (isDirty) return say('saveState.unsaved')
  return isSaved ? say('saveState.saved') : ''
}
