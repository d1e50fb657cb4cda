'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { FormSummary } from '@/components/forms/form-summary'
import { NewPasswordField } from '@/components/forms/new-password-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useSave } from '@/components/forms/use-save'
import { type FirstAdminForm, firstAdminInput } from '@/lib/users/user.schema'
import { signIn } from '../sign-in'
import { createFirstAdminAction } from './actions'

const ownFields = ['first_name', 'last_name', 'email_address', 'organisation_name']

export function SetupForm({ token, passwordMinLength }: { token: string; passwordMinLength: number }) {
  // No default values: what was typed before this script ran stays.
  const form = useForm<FirstAdminForm>({
    resolver: zodResolver(firstAdminInput(passwordMinLength), undefined, { raw: true }),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  const { onSubmit, attempt } = useSave({
    form,
    save: (values) => createFirstAdminAction({ ...values, token }),
    onSaved: async (_, { email_address, password }) => {
      const outcome = await signIn({ email: email_address, password })
      window.location.assign(outcome.kind === 'done' ? '/users' : '/login?notice=setup-done')
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title="The account could not be made" />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="first_name" label="First name" autoComplete="given-name" />
          <TextField name="last_name" label="Last name" autoComplete="family-name" />
        </div>
        <TextField
          name="email_address"
          label="Email"
          help="You sign in with it. For example name@example.com"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <NewPasswordField
          name="password"
          label="Password"
          minLength={passwordMinLength}
          ownFields={ownFields}
        />
        <TextField
          name="organisation_name"
          label="Organisation name"
          help="Whose users these are, for example Acme."
          autoComplete="organization"
        />
        <SubmitButton pendingLabel="Making the account…" className="w-full">
          Create account and sign in
        </SubmitButton>
      </form>
    </FormProvider>
  )
}
