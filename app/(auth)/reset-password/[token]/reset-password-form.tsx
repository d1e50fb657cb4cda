'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import type { ActionResult } from '@/components/forms/action-result'
import { FormSummary } from '@/components/forms/form-summary'
import { NewPasswordField } from '@/components/forms/new-password-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useSave } from '@/components/forms/use-save'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { type LinkPasswordForm, linkPasswordInput } from '@/lib/users/user.schema'
import { completeLinkAction } from './actions'
import type { ResetPasswordProps } from './reset-password'
import { TimeLeft } from './time-left'

export function ResetPasswordForm(props: ResetPasswordProps & { onGone: () => void }) {
  const { token, purpose, person, secondsLeft, passwordMinLength, onGone } = props
  // No default values: what was typed before this script ran stays.
  const form = useForm<LinkPasswordForm>({
    resolver: zodResolver(linkPasswordInput(passwordMinLength), undefined, { raw: true }),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  async function save(values: LinkPasswordForm): Promise<ActionResult<null>> {
    const result = await completeLinkAction(token, values)
    if (!result.ok && result.error.code === 'gone') onGone()
    return result
  }

  const { onSubmit, attempt } = useSave({
    form,
    save,
    onSaved: async () => {
      // Not `assign`: the address with the token leaves the history of the tab.
      window.location.replace('/login?notice=password-set')
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title="Your password is not set yet" />
        <TimeLeft secondsLeft={secondsLeft} emailAddress={person.emailAddress} />
        {/* Shown, so that people see whose password it is, and password managers keep it under the right name. */}
        <Field id="username" label="Email">
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
          label="New password"
          minLength={passwordMinLength}
          ownWords={[person.firstName, person.lastName, person.emailAddress]}
        />
        <TextField
          name="confirm_password"
          label="Confirm password"
          type="password"
          autoComplete="new-password"
        />
        <SubmitButton pendingLabel="Setting the password…" className="w-full">
          {purpose === 'invitation' ? 'Choose password' : 'Set password'}
        </SubmitButton>
      </form>
    </FormProvider>
  )
}
