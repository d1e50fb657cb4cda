'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { PrivilegesFieldset } from '@/components/privileges/privileges-fieldset'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast/toast'
import { DetailsFields } from '@/components/users/details-fields'
import { FormFooter } from '@/components/users/form-footer'
import { permissionsForm, type UserFormRights } from '@/components/users/user-form-values'
import type { Say } from '@/lib/i18n/texts'
import type { SentLink } from '@/lib/password-reset/give-link'
import type { UserView } from '@/lib/user-record/user-view'
import { type CreateUserForm, createUserInput } from '@/lib/users/user.schema'
import { FillTools } from '../_fill/fill-tools'
import { handLinkOver } from '../_links/handed-link'
import { createUserAction } from '../actions'
import { FirstPasswordFields, withFirstPassword } from './first-password-fields'

type AddUserFormProps = {
  rights: UserFormRights
  emptyMeansAdmin: boolean
  passwordMinLength: number
  invitationSeconds: number
  isMailSetUp: boolean
}

const noPermissions = permissionsForm({ isAdmin: false, privileges: {} })

const emptyForm: CreateUserForm = {
  first_name: '',
  last_name: '',
  email_address: '',
  password: '',
  active: true,
  send_invitation: true,
  user_permissions: noPermissions,
}

export function AddUserForm({ rights, emptyMeansAdmin, ...passwords }: AddUserFormProps) {
  const { passwordMinLength, isMailSetUp } = passwords
  const say = useTranslations()
  const router = useRouter()
  const form = useForm<CreateUserForm>({
    resolver: useShape(createUserInput(passwordMinLength)),
    defaultValues: emptyForm,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  // Not formState.isSubmitSuccessful: the form counts as submitting until the new page is there.
  const [isSaved, setSaved] = useState(false)
  const { isDirty } = form.formState

  const { onSubmit, attempt } = useSave({
    form,
    save: (values) => createUserAction(withFirstPassword(values)),
    onSaved: async ({ user, invitation }) => {
      setSaved(true)
      handLinkOver(invitation?.url ? invitation : null)
      toast.success(say('addUser.added.title', { name: `${user.firstName} ${user.lastName}` }), {
        description: nextStep(say, user, { invitation, isMailSetUp }),
      })
      router.push(`/users/${user.id}`)
      // The button stays busy until the new page is there: a second press must not make a second user.
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <LeaveGuard isUnsaved={isDirty && !isSaved} />
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-5">
        <FormSummary attempt={attempt} title={say('addUser.failed')} />
        <HydratedFieldset>
          <Card titleId="details" title={say('user.details.title')} description={say('addUser.required')}>
            <div className="max-w-xl space-y-4">
              <DetailsFields emailHelp={say('addUser.emailHelp')} />
              <SwitchField name="active" label={say('common.active')} help={say('user.details.activeHelp')} />
              <FirstPasswordFields {...passwords} />
            </div>
          </Card>
          <PrivilegesFieldset
            isNew
            stored={noPermissions}
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
        </HydratedFieldset>
        <FormFooter cancelHref="/users" />
      </form>
    </FormProvider>
  )
}

type Invited = { invitation: SentLink | null; isMailSetUp: boolean }

function nextStep(say: Say, user: UserView, { invitation, isMailSetUp }: Invited): string | undefined {
  if (user.hasPassword) return say('addUser.added.tellPassword')
  if (!invitation) return undefined
  if (isMailSetUp) return say('addUser.added.invited', { address: user.emailAddress })
  return say(invitation.url ? 'addUser.added.handOver' : 'links.filed')
}
