'use client'

import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { ConfirmIdentityForm as Values } from '@/lib/identity/confirmation/confirm-identity.schema'
import { Button } from '../../ui/buttons/button'
import type { ActionResult } from '../action-result'
import { FormSummary } from '../failures/form-summary'
import { TextField } from '../fields/text-field'
import { SubmitButton } from '../submit-button'
import { useSave } from '../use-save'
import { useShape } from '../use-shape'

export type Confirm = (values: Values) => Promise<ActionResult<null>>

type ConfirmIdentityFormProps = {
  /** Tells password managers which account the password is for. */
  emailAddress: string
  confirm: Confirm
  onConfirmed: () => void
  onCancel: () => void
}

export default function ConfirmIdentityForm({
  emailAddress,
  confirm,
  onConfirmed,
  onCancel,
}: ConfirmIdentityFormProps) {
  const say = useTranslations('forms.confirmIdentity')
  const sayCommon = useTranslations('common')
  const form = useForm<Values>({
    resolver: useShape(
      async () => (await import('@/lib/identity/confirmation/confirm-identity.schema')).confirmIdentityInput,
    ),
    defaultValues: { current_password: '' },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { onSubmit, attempt } = useSave({ form, save: confirm, onSaved: onConfirmed })

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('failed')} />
        <input type="text" name="username" autoComplete="username" value={emailAddress} readOnly hidden />
        <TextField
          name="current_password"
          label={say('password')}
          type="password"
          autoComplete="current-password"
        />
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onCancel}>{sayCommon('cancel')}</Button>
          <SubmitButton pendingLabel={say('confirming')}>{say('confirm')}</SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
