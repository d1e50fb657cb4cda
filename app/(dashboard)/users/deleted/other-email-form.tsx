'use client'

import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { Button } from '@/components/ui/buttons/button'
import type { RestoreUserForm } from '@/lib/deleted-users/restore-user.schema'
import { restoreUserAction } from './actions'

type OtherEmailFormProps = { userId: string; onCancel: () => void; onRestored: () => void }

/** Restores a user whose email address was given to another user. */
export function OtherEmailForm({ userId, onCancel, onRestored }: OtherEmailFormProps) {
  const say = useTranslations()
  const form = useForm<Required<RestoreUserForm>>({
    resolver: useShape(async () =>
      (await import('@/lib/deleted-users/restore-user.schema')).restoreUserInput.required(),
    ),
    defaultValues: { id: userId, email_address: '' },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { onSubmit, attempt } = useSave({ form, save: restoreUserAction, onSaved: onRestored })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('deletedUsers.otherEmail.failed')} />
        <TextField
          name="email_address"
          label={say('common.email')}
          help={say('user.details.emailHelp')}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onCancel}>{say('common.cancel')}</Button>
          <SubmitButton pendingLabel={say('deletedUsers.restore.submitting')}>
            {say('deletedUsers.restore.submit')}
          </SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
