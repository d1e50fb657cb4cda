'use client'

import { useRouter } from 'next/navigation'
import { type ComponentProps, type FormEvent, useRef, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { SubmitButton } from '@/components/forms/submit-button'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { PrivilegesFieldset } from '@/components/privileges/privileges-fieldset'
import { TemplateChips } from '@/components/privileges/template-chips'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast/toast'
import { DetailsFields } from '@/components/users/details-fields'
import { FormFooter } from '@/components/users/form-footer'
import { permissionsForm, type UserFormRights } from '@/components/users/user-form-values'
import type { GroupChoice } from '@/lib/groups/list-group-names'
import type { Say } from '@/lib/i18n/texts'
import type { SentLink } from '@/lib/password-reset/give-link'
import type { RightsRules } from '@/lib/permissions/combined-rights'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import type { UserView } from '@/lib/user-record/user-view'
import type { AddedUser } from '@/lib/users/create-user'
import type { CreateUserForm } from '@/lib/users/user.schema'
import { FillTools } from '../_fill/fill-tools'
import { handLinkOver } from '../_links/handed-link'
import { LinksCard } from '../_links/links-card'
import { createUserAction } from '../actions'
import { FirstPasswordFields, withFirstPassword } from './first-password-fields'
import { GroupsField } from './groups-field'

type AddUserFormProps = {
  rights: UserFormRights
  rules: RightsRules
  /** Those to choose from; none for readers who may not change groups. */
  groups: GroupChoice[]
  /** What the organisation lets new users begin with. */
  begins: Required<Pick<CreateUserForm, 'active' | 'group_ids'>>
  passwordMinLength: number
  invitationSeconds: number
  isMailSetUp: boolean
  templates: TemplateView[]
}

const noPermissions = permissionsForm({ isAdmin: false, privileges: {} })

const emptyForm: CreateUserForm = {
  first_name: '',
  last_name: '',
  email_address: '',
  password: '',
  active: true,
  send_invitation: true,
  user_permissions: noPermissions,
  group_ids: [],
}

export function AddUserForm({ rights, rules, groups, begins, templates, ...passwords }: AddUserFormProps) {
  const { emptyMeansAdmin } = rules
  const { passwordMinLength, isMailSetUp } = passwords
  const say = useTranslations()
  const router = useRouter()
  const form = useForm<CreateUserForm>({
    resolver: useShape(async () =>
      (await import('@/lib/users/user.schema')).createUserInput(passwordMinLength),
    ),
    defaultValues: { ...emptyForm, ...begins },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  // Not formState.isSubmitSuccessful: the form counts as submitting until the new page is there.
  const [isSaved, setSaved] = useState(false)
  const { isDirty } = form.formState
  const wantsAnother = useRef(false)
  /** Who was added on this page, the last one first. */
  const [added, setAdded] = useState<AddedUser[]>([])
  const [isKept, setKept] = useState(true)
  const chosen = useWatch({ control: form.control, name: 'group_ids' }) ?? []
  const others = { groups: groups.filter(({ id }) => chosen.includes(id)), rules }
  const links = added.flatMap(({ invitation }) => (invitation?.url ? [invitation] : []))

  const { onSubmit, attempt } = useSave({
    form,
    save: (values) => createUserAction(withFirstPassword(values)),
    onSaved: async ({ user, invitation }, { active, send_invitation, user_permissions, group_ids }) => {
      toast.success(say('addUser.added.title', { name: `${user.firstName} ${user.lastName}` }), {
        description: nextStep(say, user, { invitation, isMailSetUp }),
      })
      if (wantsAnother.current) {
        // What is the same for several users stays.
        form.reset({ ...emptyForm, active, send_invitation, user_permissions, group_ids })
        setAdded((before) => [{ user, invitation }, ...before])
        if (invitation?.url) setKept(false)
        return form.setFocus('first_name')
      }
      setSaved(true)
      handLinkOver(invitation?.url ? invitation : null)
      // Where the link is shown, if there is one to hand over.
      router.push(`/users/${user.id}${invitation?.url ? '/sign-in' : ''}`)
      // The button stays busy until the new page is there: a second press must not make a second user.
      await new Promise(() => {})
    },
  })

  function submit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent
    wantsAnother.current = submitter?.hasAttribute('data-another') ?? false
    void onSubmit(event)
  }

  return (
    <FormProvider {...form}>
      <LeaveGuard isUnsaved={isDirty && !isSaved} />
      <form method="post" onSubmit={submit} noValidate className="space-y-5">
        <FormSummary attempt={attempt} title={say('addUser.failed')} />
        <HydratedFieldset>
          <Card titleId="details" title={say('user.details.title')} description={say('addUser.required')}>
            <div className="max-w-xl space-y-4">
              <DetailsFields emailHelp={say('addUser.emailHelp')} startsHere />
              <SwitchField name="active" label={say('common.active')} help={say('user.details.activeHelp')} />
              <FirstPasswordFields {...passwords} />
            </div>
          </Card>
          {groups.length > 0 && <GroupsField groups={groups} />}
          <PrivilegesFieldset
            isNew
            others={others}
            stored={noPermissions}
            rights={rights}
            emptyMeansAdmin={emptyMeansAdmin}
            tools={(fill) => (
              <NewUserFill
                fill={fill}
                templates={templates}
                emptyMeansAdmin={emptyMeansAdmin}
                savesTemplates={rights.saveTemplates}
              />
            )}
          />
        </HydratedFieldset>
        <FormFooter
          cancelHref="/users"
          more={
            <SubmitButton variant="secondary" data-another pendingLabel={say('common.saving')}>
              {say('addUser.another')}
            </SubmitButton>
          }
        />
      </form>
      <LinksCard links={links} isKept={isKept} onKept={() => setKept(true)} />
    </FormProvider>
  )
}

/** Ways to fill in the privileges of a new user: a template by one press, and the same tools as elsewhere. */
function NewUserFill({
  templates,
  ...tools
}: ComponentProps<typeof FillTools> & { templates: TemplateView[] }) {
  const say = useTranslations('templates')
  const [chosen, choose] = useState<string | null>(null)
  return (
    <div className="w-full space-y-3">
      {templates.length > 0 && (
        <TemplateChips
          templates={templates}
          chosen={chosen}
          noneLabel={say('chips.nothing')}
          onChoose={(template) => {
            choose(template?.id ?? null)
            const title = template && say('apply.done', { name: template.name })
            tools.fill.apply({ levels: template?.privileges ?? {} }, title ?? undefined)
          }}
        />
      )}
      <div className="flex flex-wrap gap-2">
        <FillTools {...tools} hasTemplates={templates.length > 0} />
      </div>
    </div>
  )
}

type Invited = { invitation: SentLink | null; isMailSetUp: boolean }

function nextStep(say: Say, user: UserView, { invitation, isMailSetUp }: Invited): string | undefined {
  if (user.hasPassword) return say('addUser.added.tellPassword')
  if (!invitation) return undefined
  if (isMailSetUp) return say('addUser.added.invited', { address: user.emailAddress })
  return say(invitation.url ? 'addUser.added.handOver' : 'links.filed')
}
