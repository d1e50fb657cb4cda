'use client'

import Link from 'next/link'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import type { ForgottenPasswordForm } from '@/lib/password-reset/password-reset.schema'
import { rememberEmail, rememberedEmail } from '../typed-email'
import { askForResetAction } from './actions'

type ForgotPasswordFormProps = { isMailSetUp: boolean; onAsked: (email: string) => void }

export function ForgotPasswordForm({ isMailSetUp, onAsked }: ForgotPasswordFormProps) {
  const say = useTranslations('forgottenPassword')
  const saySignIn = useTranslations('signIn')
  // No default values: what was typed before this script ran stays.
  const form = useForm<ForgottenPasswordForm>({
    resolver: useShape(
      async () => (await import('@/lib/password-reset/password-reset.schema')).forgottenPasswordInput,
    ),
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
      <h1 className="text-xl font-semibold tracking-tight">{say('title')}</h1>
      <p className="mt-1 mb-4 text-muted">{say(isMailSetUp ? 'description' : 'withoutMail.description')}</p>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('failed')} />
        <TextField
          name="email"
          label={saySignIn('email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <SubmitButton pendingLabel={say('submitting')} className="w-full">
          {say('submit')}
        </SubmitButton>
      </form>
      <p className="mt-4 text-center">
        <Link
          href="/login"
          className="inline-flex min-h-6 items-center rounded-sm text-accent hover:underline pointer-coarse:min-h-11"
          onNavigate={() => rememberEmail(form.getValues('email'))}
        >
          {say('back')}
        </Link>
      </p>
    </FormProvider>
  )
}
