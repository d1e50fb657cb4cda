'use client'

import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { NewPasswordField } from '@/components/forms/passwords/new-password-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import type { FirstAdminForm } from '@/lib/setup/first-admin.schema'
import { signIn } from '../sign-in'
import { createFirstAdminAction } from './actions'

const ownFields = ['first_name', 'last_name', 'email_address', 'organisation_name']

export function SetupForm({ token, passwordMinLength }: { token: string; passwordMinLength: number }) {
  const say = useTranslations('setup')
  const sayField = useTranslations('fields')
  const saySignIn = useTranslations('signIn')
  // No default values: what was typed before this script ran stays.
  const form = useForm<FirstAdminForm>({
    resolver: useShape(async () =>
      (await import('@/lib/setup/first-admin.schema')).firstAdminInput(passwordMinLength),
    ),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  const { onSubmit, attempt } = useSave({
    form,
    save: (values) => createFirstAdminAction({ ...values, token }),
    onSaved: async (_, { email_address, password }) => {
      const outcome = await signIn({ email: email_address, password })
      window.location.assign(outcome.kind === 'done' ? '/first-steps' : '/login?notice=setup-done')
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('failed')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="first_name" label={sayField('first_name')} autoComplete="given-name" startsHere />
          <TextField name="last_name" label={sayField('last_name')} autoComplete="family-name" />
        </div>
        <TextField
          name="email_address"
          label={saySignIn('email')}
          help={say('emailHelp')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <NewPasswordField
          name="password"
          label={sayField('password')}
          minLength={passwordMinLength}
          ownFields={ownFields}
        />
        <TextField
          name="organisation_name"
          label={sayField('organisation_name')}
          help={say('organisationHelp')}
          autoComplete="organization"
        />
        <SubmitButton pendingLabel={say('submitting')} className="w-full">
          {say('submit')}
        </SubmitButton>
      </form>
    </FormProvider>
  )
}
