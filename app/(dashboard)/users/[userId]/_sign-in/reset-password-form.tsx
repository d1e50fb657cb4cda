'use client'

import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { NewPasswordField } from '@/components/forms/passwords/new-password-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { Button } from '@/components/ui/buttons/button'
import type { ChangeOwnPasswordForm } from '@/lib/users/user.schema'
import { changeOwnPasswordAction } from '../../actions'

/** Whose password it is. */
export type Owner = { name: string; emailAddress: string }

type ResetPasswordFormProps = { owner: Owner; passwordMinLength: number; onCancel: () => void }

export function ResetPasswordForm({ owner, passwordMinLength, onCancel }: ResetPasswordFormProps) {
  const say = useTranslations()
  const form = useForm<ChangeOwnPasswordForm>({
    resolver: useShape(async () =>
      (await import('@/lib/users/user.schema')).changeOwnPasswordInput(passwordMinLength),
    ),
    defaultValues: { current_password: '', new_password: '', confirm_password: '' },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  const { onSubmit, attempt } = useSave({
    form,
    save: changeOwnPasswordAction,
    onSaved: async () => {
      window.location.assign('/signed-out?notice=password-changed')
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('passwordForm.failed')} />
        {/* Tells password managers under which name to keep the new password. */}
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={owner.emailAddress}
          readOnly
          hidden
        />
        <TextField
          name="current_password"
          label={say('fields.current_password')}
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField
          name="new_password"
          label={say('passwordForm.new')}
          minLength={passwordMinLength}
          ownWords={[owner.name, owner.emailAddress]}
        />
        <TextField
          name="confirm_password"
          label={say('passwordForm.confirm')}
          type="password"
          autoComplete="new-password"
        />
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onCancel}>{say('common.cancel')}</Button>
          <SubmitButton pendingLabel={say('passwordForm.submitting')}>
            {say('passwordForm.submit')}
          </SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
