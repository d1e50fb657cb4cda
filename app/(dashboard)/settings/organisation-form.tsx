'use client'

import { FormProvider, useForm } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { TextField } from '@/components/forms/fields/text-field'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { describedBy, Field } from '@/components/ui/fields/field'
import { Select } from '@/components/ui/fields/select'
import { toast } from '@/components/ui/toast/toast'
import { languages } from '@/lib/i18n/languages'
import type { OrganisationForm as Values } from '@/lib/organisation-settings/organisation.schema'
import type { OrganisationView } from '@/lib/organisation-settings/read-organisation'
import { updateOrganisationAction } from './settings-actions'

type OrganisationFormProps = {
  organisation: OrganisationView
  /** By name. */
  groups: { id: string; name: string }[]
}

/** Name of the organisation, the language of mails that no page asked for, and what new users begin with. */
export function OrganisationForm({ organisation, groups }: OrganisationFormProps) {
  const say = useTranslations('settings.organisation')
  const sayField = useTranslations('fields')
  const current = organisation.newUsers.groupId ?? ''
  const isHidden = current !== '' && !groups.some(({ id }) => id === current)
  const form = useForm<Values>({
    resolver: useShape(
      async () => (await import('@/lib/organisation-settings/organisation.schema')).organisationInput,
    ),
    defaultValues: {
      organisation_name: organisation.name,
      mail_language: organisation.mailLanguage,
      new_users_active: organisation.newUsers.isActive,
      new_users_group: current,
    },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })

  const { onSubmit, attempt } = useSave({
    form,
    save: (values) => updateOrganisationAction({ ...values, version: organisation.version }),
    onSaved: (_, sent) => {
      form.reset(sent)
      toast.success(say('saved'))
    },
  })

  const help = describedBy({ id: 'mail_language', help: true })
  return (
    <FormProvider {...form}>
      <LeaveGuard isUnsaved={form.formState.isDirty} />
      <form method="post" onSubmit={onSubmit} noValidate className="space-y-4">
        <FormSummary attempt={attempt} />
        <HydratedFieldset>
          <TextField name="organisation_name" label={sayField('organisation_name')} autoComplete="off" />
          <Field id="mail_language" label={say('mailLanguage')} help={say('mailLanguageHelp')}>
            <Select
              id="mail_language"
              className="w-auto"
              {...help}
              {...form.register('mail_language')}
              defaultValue={organisation.mailLanguage}
            >
              {Object.entries(languages).map(([key, { name }]) => (
                <option key={key} value={key} lang={key}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
          <SwitchField
            name="new_users_active"
            label={say('newUsersActive')}
            help={say('newUsersActiveHelp')}
          />
          <Field id="new_users_group" label={say('newUsersGroup')} help={say('newUsersGroupHelp')}>
            <Select
              id="new_users_group"
              className="w-auto max-w-full"
              {...describedBy({ id: 'new_users_group', help: true })}
              {...form.register('new_users_group')}
              defaultValue={current}
            >
              <option value="">{say('noGroup')}</option>
              {isHidden && <option value={current}>{say('hiddenGroup')}</option>}
              {groups.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </HydratedFieldset>
        <SubmitButton pendingLabel={say('saving')}>{say('save')}</SubmitButton>
      </form>
    </FormProvider>
  )
}
