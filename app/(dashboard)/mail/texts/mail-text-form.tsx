'use client'

import { useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { ActionDialog } from '@/components/forms/action-dialog'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { TextField } from '@/components/forms/fields/text-field'
import { TextareaField } from '@/components/forms/fields/textarea-field'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { Button } from '@/components/ui/buttons/button'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast/toast'
import { hasLink, type MailWording, placeholdersOf } from '@/lib/mail/texts/mail-wording'
import type { CurrentWording } from '@/lib/mail/texts/stored-wording'
import type { MailTextChoice } from '@/lib/mail-settings/mail-text.schema'
import type { MailSample } from '@/lib/mail-settings/sample-of'
import { resetMailTextAction, saveMailTextAction } from '../mail-actions'
import { MailPreview } from './mail-preview'

type MailTextFormProps = {
  choice: MailTextChoice
  current: CurrentWording
  sample: MailSample
  mayChange: boolean
}

/** The words of a mail, and how the mail looks with them. */
export function MailTextForm({ choice, current, sample, mayChange }: MailTextFormProps) {
  const { kind } = choice
  const withLink = hasLink(kind)
  const say = useTranslations('mailScreen.texts')
  const sayField = useTranslations('fields')
  const [isAsking, setAsking] = useState(false)
  const form = useForm<MailWording>({
    resolver: useShape(async () => (await import('@/lib/mail-settings/mail-text.schema')).wordingInput(kind)),
    defaultValues: current.wording,
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { isDirty } = form.formState
  const seen = { ...choice, version: current.version }

  const { onSubmit, attempt } = useSave({
    form,
    save: (wording) => saveMailTextAction({ ...seen, ...wording }),
    onSaved: (_, sent) => {
      form.reset(sent)
      toast.success(say('saved'))
    },
  })

  return (
    <FormProvider {...form}>
      <LeaveGuard isUnsaved={isDirty} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 xl:grid-cols-2">
        <form method="post" onSubmit={onSubmit} noValidate className="space-y-5">
          <FormSummary attempt={attempt} />
          <HydratedFieldset>
            <Card
              titleId="mail-text"
              title={say(mayChange ? 'edit' : 'see')}
              description={say.rich(withLink ? 'placeholders' : 'withoutLink', {
                names: () => <Placeholders kind={kind} />,
              })}
            >
              <div className="space-y-4">
                <TextField name="subject" label={sayField('subject')} readOnly={!mayChange} />
                <TextareaField
                  name="body"
                  label={withLink ? sayField('body') : say('text')}
                  rows={6}
                  readOnly={!mayChange}
                />
                {withLink && <TextField name="button" label={sayField('button')} readOnly={!mayChange} />}
                <TextareaField
                  name="afterwards"
                  label={withLink ? sayField('afterwards') : say('moreText')}
                  rows={6}
                  isOptional
                  readOnly={!mayChange}
                />
              </div>
            </Card>
          </HydratedFieldset>
          {mayChange && (
            <div className="flex flex-wrap gap-2">
              <SubmitButton pendingLabel={say('saving')}>{say('save')}</SubmitButton>
              {current.version > 0 && <Button onClick={() => setAsking(true)}>{say('reset.open')}</Button>}
            </div>
          )}
        </form>
        <MailPreview sample={sample} />
      </div>
      <ActionDialog
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={say('reset.title')}
        confirmLabel={say('reset.confirm')}
        cancelLabel={say('reset.cancel')}
        act={() => resetMailTextAction(seen)}
        onDone={({ wording }) => {
          form.reset(wording)
          toast.success(say('reset.done'))
        }}
        focusAfter={() => document.getElementById('content')}
      >
        <p>{say('reset.body')}</p>
      </ActionDialog>
    </FormProvider>
  )
}

function Placeholders({ kind }: Pick<MailTextChoice, 'kind'>) {
  return placeholdersOf[kind].map((name, index) => (
    <span key={name}>
      {index > 0 && ', '}
      <code className="font-mono">{`{${name}}`}</code>
    </span>
  ))
}
