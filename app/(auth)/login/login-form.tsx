'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { signIn } from '../sign-in'
import { signInInWords } from '../sign-in-in-words'
import { rememberEmail, rememberedEmail } from '../typed-email'

type Credentials = { email: string; password: string }

export function LoginForm({ nextPath }: { nextPath: string }) {
  const say = useTranslations('signIn')
  // No default values: what was typed or filled in before this script ran stays and is read from the page.
  const form = useForm<Credentials>({ reValidateMode: 'onSubmit', shouldFocusError: false })
  const [summaryTitle, setSummaryTitle] = useState('')

  async function save({ email, password }: Credentials): Promise<ActionResult<null>> {
    const outcome = await signIn({ email: email ?? '', password: password ?? '' })
    if (outcome.kind === 'done') return { ok: true, data: null }
    if (outcome.kind === 'wrong') form.setValue('password', '')
    setSummaryTitle(say('failed'))
    return { ok: false, error: { code: outcome.kind, message: signInInWords(say, outcome), fieldErrors: {} } }
  }

  useEffect(() => {
    if (rememberedEmail()) form.setValue('email', rememberedEmail())
  }, [form])

  const { onSubmit, attempt } = useSave({
    form,
    save,
    // A whole new page: nothing of the signed-out one stays. The button keeps working until it is there.
    onSaved: () => {
      window.location.assign(nextPath)
      return new Promise<void>(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={summaryTitle} />
        <TextField
          name="email"
          label={say('email')}
          startsHere
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextField name="password" label={say('password')} type="password" autoComplete="current-password" />
        <SubmitButton pendingLabel={say('submitting')} className="w-full">
          {say('submit')}
        </SubmitButton>
        <p className="text-center">
          <Link
            href="/forgot-password"
            className="inline-flex min-h-6 items-center rounded-sm text-accent hover:underline pointer-coarse:min-h-11"
            onNavigate={() => rememberEmail(form.getValues('email'))}
          >
            {say('forgotten')}
          </Link>
        </p>
      </form>
    </FormProvider>
  )
}
