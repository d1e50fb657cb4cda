'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import Link from 'next/link'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { FormSummary } from '@/components/forms/form-summary'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useSave } from '@/components/forms/use-save'
import { type ForgottenPasswordForm, forgottenPasswordInput } from '@/lib/users/user.schema'
import { rememberEmail, rememberedEmail } from '../typed-email'
import { askForResetAction } from './actions'

export function ForgotPasswordForm({ onAsked }: { onAsked: (email: string) => void }) {
  // No default values: what was typed before this script ran stays.
  const form = useForm<ForgottenPasswordForm>({
    resolver: zodResolver(forgottenPasswordInput, undefined, { raw: true }),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  useEffect(() => {
    if (rememberedEmail()) form.setValue('email', rememberedEmail())
  }, [form])

  const { onSubmit, attempt } = useSave({
    form,
    save: askForResetAction,
    onSaved: (_, { email }) => {
      rememberEmail(email)
      onAsked(email.trim())
    },
  })

  return (
    <FormProvider {...form}>
      <h1 className="text-xl font-semibold tracking-tight">Forgot your password?</h1>
      <p className="mt-1 mb-4 text-muted">
        Enter the email you sign in with. You get a mail with a link to set a new password.
      </p>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title="No mail was asked for" />
        <TextField
          name="email"
          label="Email"
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SubmitButton pendingLabel="Asking for the mail…" className="w-full">
          Send reset link
        </SubmitButton>
      </form>
      <p className="mt-4 text-center">
        <Link
          href="/login"
          className="inline-flex min-h-6 items-center rounded-sm text-accent hover:underline pointer-coarse:min-h-11"
          onNavigate={() => rememberEmail(form.getValues('email'))}
        >
          Back to sign in
        </Link>
      </p>
    </FormProvider>
  )
}
