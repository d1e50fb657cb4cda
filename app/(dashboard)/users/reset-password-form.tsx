'use client'

import { zodResolver } from '@hookform/resolvers/zod'
import { FormProvider, useForm } from 'react-hook-form'
import { FormSummary } from '@/components/forms/form-summary'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { useSave } from '@/components/forms/use-save'
import { Button } from '@/components/ui/button'
import { type ChangeOwnPasswordForm, changeOwnPasswordInput } from '@/lib/users/user.schema'
import { changeOwnPasswordAction } from './actions'

type ResetPasswordFormProps = { passwordMinLength: number; onCancel: () => void }

export function ResetPasswordForm({ passwordMinLength, onCancel }: ResetPasswordFormProps) {
  const form = useForm<ChangeOwnPasswordForm>({
    resolver: zodResolver(changeOwnPasswordInput(passwordMinLength), undefined, { raw: true }),
    defaultValues: { current_password: '', new_password: '', confirm_password: '' },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  const { onSubmit, attempt } = useSave({
    form,
    save: changeOwnPasswordAction,
    onSaved: async () => {
      window.location.assign('/login?notice=password-changed')
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title="Your password was not changed" />
        <TextField
          name="current_password"
          label="Current password"
          type="password"
          autoComplete="current-password"
        />
        <TextField
          name="new_password"
          label="New password"
          help={`At least ${passwordMinLength} characters.`}
          type="password"
          autoComplete="new-password"
        />
        <TextField
          name="confirm_password"
          label="Confirm password"
          type="password"
          autoComplete="new-password"
        />
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onCancel}>Cancel</Button>
          <SubmitButton pendingLabel="Changing the password…">Reset Password</SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
