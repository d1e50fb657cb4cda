'use client'

import type { FormEvent, ReactNode } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { TextField } from '@/components/forms/fields/text-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { Button } from '@/components/ui/buttons/button'
import type { TemplateNameForm as Values } from '@/lib/privilege-templates/template.schema'
import type { TemplateView } from '@/lib/privilege-templates/template-view'

type TemplateNameFormProps = {
  name: string
  save: (name: string) => Promise<ActionResult<TemplateView>>
  onSaved: (template: TemplateView) => void
  onCancel: () => void
  submitLabel: (name: string) => string
  /** What there is to say about the name as it is typed. */
  children?: (name: string) => ReactNode
}

/** Asks for the name of a template, when it is saved and when it is renamed. */
export function TemplateNameForm(props: TemplateNameFormProps) {
  const { save, onSaved, onCancel, submitLabel, children } = props
  const say = useTranslations('templates.name')
  const sayCommon = useTranslations('common')
  const form = useForm<Values>({
    resolver: useShape(
      async () => (await import('@/lib/privilege-templates/template.schema')).templateNameInput,
    ),
    defaultValues: { name: props.name },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const name = form.watch('name')
  const { onSubmit, attempt } = useSave({ form, save: (values) => save(values.name), onSaved })

  function submit(event: FormEvent<HTMLFormElement>) {
    // React bubbles events to the form that this dialog was opened from, which must not be saved by it.
    event.stopPropagation()
    return onSubmit(event)
  }

  return (
    <FormProvider {...form}>
      <form method="post" onSubmit={submit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} title={say('failed')} />
        <TextField name="name" label={say('label')} help={say('help')} autoComplete="off" />
        {children?.(name)}
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onClick={onCancel}>{sayCommon('cancel')}</Button>
          <SubmitButton pendingLabel={sayCommon('saving')}>{submitLabel(name)}</SubmitButton>
        </div>
      </form>
    </FormProvider>
  )
}
