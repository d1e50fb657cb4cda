'use client'

import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { TextField } from '@/components/forms/fields/text-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { Button } from '@/components/ui/buttons/button'
import { Notice } from '@/components/ui/notice'
import type { SavedViewShown } from '@/lib/saved-views/saved-view'
import type { ViewNameForm as Values } from '@/lib/saved-views/saved-view.schema'

type ViewNameFormProps = {
  initial: Values
  mayShare: boolean
  submitLabel: (name: string, isShared: boolean) => string
  /** What there is to say about the name as it is typed. */
  warning: (name: string, isShared: boolean) => string | false | undefined
  save: (values: Values) => Promise<ActionResult<SavedViewShown>>
  onSaved: (view: SavedViewShown) => void
  onCancel: () => void
}

/** Asks for the name of a view, and whether it is shared. */
export function ViewNameForm(props: ViewNameFormProps) {
  const { initial, mayShare, submitLabel, warning, save, onSaved, onCancel } = props
  const say = useTranslations('views.save')
  const sayCommon = useTranslations('common')
  const form = useForm<Values>({
    resolver: useShape(async () => (await import('@/lib/saved-views/saved-view.schema')).viewNameInput),
    defaultValues: initial,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { name, is_shared: isShared } = form.watch()
  const { onSubmit, attempt } = useSave({ form, save, onSaved })
  const words = warning(name, isShared)

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('failed')} />
        <TextField name="name" label={say('name')} autoComplete="off" />
        {mayShare && <SwitchField name="is_shared" label={say('isShared')} help={say('isSharedHelp')} />}
        <div aria-live="polite">{words && <Notice kind="warning">{words}</Notice>}</div>
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onCancel}>{sayCommon('cancel')}</Button>
          <SubmitButton pendingLabel={sayCommon('saving')}>{submitLabel(name, isShared)}</SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
