'use client'

import { useRouter } from 'next/navigation'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { NewPasswordField } from '@/components/forms/passwords/new-password-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { Field } from '@/components/ui/fields/field'
import { Input } from '@/components/ui/fields/input'
import type { LinkPasswordForm } from '@/lib/password-reset/password-reset.schema'
import { rememberEmail } from '../../typed-email'
import { completeLinkAction } from './actions'
import type { ResetPasswordProps } from './reset-password'
import { TimeLeft } from './time-left'

export function ResetPasswordForm(
  props: ResetPasswordProps & { onDead: (reason: 'gone' | 'outgrown') => void },
) {
  const { token, purpose, person, secondsLeft, passwordMinLength, onDead } = props
  const say = useTranslations('newPassword')
  const saySignIn = useTranslations('signIn')
  const router = useRouter()
  // No default values: what was typed before this script ran stays.
  const form = useForm<LinkPasswordForm>({
    resolver: useShape(async () =>
      (await import('@/lib/password-reset/password-reset.schema')).linkPasswordInput(passwordMinLength),
    ),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  async function save(values: LinkPasswordForm): Promise<ActionResult<null>> {
    const result = await completeLinkAction({ ...values, token })
    const code = result.ok ? null : result.error.code
    if (code === 'gone' || code === 'outgrown') onDead(code)
    return result
  }

  const { onSubmit, attempt } = useSave({
    form,
    save,
    onSaved: async () => {
      rememberEmail(person.emailAddress)
      // Not `push`: the address with the token leaves the history of the tab.
      router.replace('/login?notice=password-set')
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('failed')} />
        <TimeLeft secondsLeft={secondsLeft} emailAddress={person.emailAddress} />
        {/* Shown, so that people see whose password it is, and password managers keep it under the right name. */}
        <Field id="username" label={saySignIn('email')}>
          <Input
            id="username"
            name="username"
            type="email"
            autoComplete="username"
            defaultValue={person.emailAddress}
            readOnly
          />
        </Field>
        <NewPasswordField
          name="new_password"
          label={say('password')}
          minLength={passwordMinLength}
          ownWords={[person.firstName, person.lastName, person.emailAddress]}
        />
        <TextField
          name="confirm_password"
          label={say('confirm')}
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton pendingLabel={say('submitting')} className="w-full">
          {purpose === 'invitation' ? say('invitation.submit') : say('submit')}
        </SubmitButton>
      </form>
    </FormProvider>
  )
}
