'use client'

import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { useConfirmed } from '@/components/forms/identity/use-confirmed'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { PrivilegesFieldset } from '@/components/privileges/privileges-fieldset'
import { PrivilegesReadOnly } from '@/components/privileges/privileges-read-only'
import { Card } from '@/components/ui/card'
import { DetailsFields } from '@/components/users/details-fields'
import { FormFooter } from '@/components/users/form-footer'
import { useSpeaker } from '@/components/users/use-speaker'
import { type UserFormRights, type UserFormValues, userFormValues } from '@/components/users/user-form-values'
import type { Say } from '@/lib/i18n/texts'
import type { UserView } from '@/lib/user-record/user-view'
import type { UpdateUserForm } from '@/lib/users/user.schema'
import { ActiveField } from '../../_deactivation/active-field'
import { useDeactivationQuestion } from '../../_deactivation/use-deactivation-question'
import { FillTools } from '../../_fill/fill-tools'
import { tellDeactivated } from '../../_receipts/tell-deactivated'
import { updateUserAction } from '../../actions'
import { DeletedMeanwhile } from '../_conflict/deleted-meanwhile'
import { StaleComparison } from '../_conflict/stale-comparison'
import { useComparison } from '../_conflict/use-comparison'
import { useSeenUser } from '../_conflict/use-seen-user'
import { tellPrivilegesHold } from './tell-privileges-hold'

type EditUserFormProps = {
  user: UserView
  rights: UserFormRights
  emptyMeansAdmin: boolean
  cancelHref?: string
}

export function EditUserForm({ user, rights, emptyMeansAdmin, cancelHref }: EditUserFormProps) {
  const say = useTranslations('user')
  const speaker = useSpeaker()
  const form = useForm<UserFormValues>({
    // The rules of an update, on a form that has every field.
    resolver: useShape(async () => (await import('@/lib/users/user.schema')).updateUserInput.required()),
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
      tellPrivilegesHold(say, { before: seen, after: saved, isSelf: rights.isSelf })
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
        <HydratedFieldset>
          <Card titleId="details" title={say('details.title')} description={say('details.allRequired')}>
            <div className="max-w-xl space-y-4">
              <DetailsFields
                isNameLocked={!rights.rename}
                isEmailLocked={!rights.changeEmail}
                emailHelp={say(`details.${emailHelp(rights)}`)}
              />
              <ActiveField user={seen} locked={activeLock(say, rights)} />
            </div>
          </Card>
          {rights.changePrivileges ? (
            <PrivilegesFieldset
              stored={userFormValues(seen).user_permissions}
              rights={rights}
              emptyMeansAdmin={emptyMeansAdmin}
              tools={(fill) => (
                <FillTools
                  fill={fill}
                  emptyMeansAdmin={emptyMeansAdmin}
                  savesTemplates={rights.saveTemplates}
                />
              )}
            />
          ) : (
            <PrivilegesReadOnly
              isAdmin={seen.isAdmin}
              levels={seen.privileges}
              emptyMeansAdmin={emptyMeansAdmin}
              isSelf={rights.isSelf}
              reason={say(rights.isSelf ? 'privileges.ownLock' : 'privileges.lock')}
            />
          )}
        </HydratedFieldset>
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

function emailHelp({ isSelf, changeEmail }: UserFormRights) {
  if (changeEmail) return 'emailHelp'
  return isSelf ? 'ownEmailLock' : 'emailLock'
}

function activeLock(say: Say<'user'>, { isSelf, changeActive }: UserFormRights): string | undefined {
  if (isSelf) return say('details.ownActiveLock')
  return changeActive ? undefined : say('details.activeLock')
}

/** Said beside Save, where one looks after pressing it. */
function saveState(say: Say<'user'>, { isDirty, isSaved }: { isDirty: boolean; isSaved: boolean }): string {
  if (isDirty) return say('saveState.unsaved')
  return isSaved ? say('saveState.saved') : ''
}
