'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { FormProvider, useForm, useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { FormSummary } from '@/components/forms/failures/form-summary'
import { HydratedFieldset } from '@/components/forms/fields/hydrated-fieldset'
import { SwitchField } from '@/components/forms/fields/switch-field'
import { TextField } from '@/components/forms/fields/text-field'
import { TextareaField } from '@/components/forms/fields/textarea-field'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { useSave } from '@/components/forms/use-save'
import { useShape } from '@/components/forms/use-shape'
import { PrivilegesFieldset } from '@/components/privileges/privileges-fieldset'
import { Card } from '@/components/ui/card'
import { toast } from '@/components/ui/toast/toast'
import { FormFooter } from '@/components/users/form-footer'
import {
  type PermissionsForm,
  permissionsForm,
  privilegesIn,
  type UserFormRights,
} from '@/components/users/user-form-values'
import type { CreateGroupForm } from '@/lib/groups/group.schema'
import type { GroupView } from '@/lib/groups/group-view'
import type { Privileges } from '@/lib/permissions/sections'
import { FillTools } from '../../users/_fill/fill-tools'
import { GroupEffectText } from '../_delete/group-effect'
import { useGroupEffect } from '../_delete/use-group-effect'
import { createGroupAction, updateGroupAction } from '../group-actions'

type GroupFormProps = {
  /** The group that is changed; none: a new one. */
  group: GroupView | null
  /** What a new one begins with: of a template, or of another group. */
  start?: { name: string; description: string; privileges: Privileges }
  rights: UserFormRights
}

type GroupFormValues = Required<CreateGroupForm>

const nothing = { name: '', description: '', privileges: {}, isActive: true }

/** Name, description, switch and privileges of a group. */
export function GroupForm({ group, start, rights }: GroupFormProps) {
  const say = useTranslations('groups')
  const router = useRouter()
  const [seen, setSeen] = useState(group)
  const [isLeaving, setLeaving] = useState(false)
  const stored = valuesOf(seen ?? nothing)
  const form = useForm<GroupFormValues>({
    resolver: useShape(async () => (await import('@/lib/groups/group.schema')).createGroupInput.required()),
    defaultValues: seen ? stored : valuesOf({ ...nothing, ...start }),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const { isDirty } = form.formState

  const { onSubmit, attempt } = useSave({
    form,
    save: (values) =>
      seen
        ? updateGroupAction({ ...changedIn(values, stored), id: seen.id, version: seen.version })
        : createGroupAction(values),
    onSaved: async (saved) => {
      toast.success(say(seen ? 'saved' : 'created', { name: saved.name }))
      if (seen) {
        setSeen(saved)
        form.reset(valuesOf(saved))
        return
      }
      setLeaving(true)
      router.push(`/groups/${saved.id}/members`)
      // The button stays busy until the new page is there: a second press must not make a second group.
      await new Promise(() => {})
    },
  })

  return (
    <FormProvider {...form}>
      <LeaveGuard isUnsaved={isDirty && !isLeaving} />
      <form
        method="post"
        onSubmit={(event: FormEvent<HTMLFormElement>) => void onSubmit(event)}
        noValidate
        className="space-y-5"
      >
        <FormSummary attempt={attempt} title={say('failed')} />
        <HydratedFieldset>
          <Card titleId="details" title={say('form.details')}>
            <div className="max-w-xl space-y-4">
              <TextField
                name="name"
                label={say('form.name')}
                help={say('form.nameHelp')}
                autoComplete="off"
                startsHere={!seen}
              />
              <TextareaField
                name="description"
                label={say('form.description')}
                help={say('form.descriptionHelp')}
                rows={2}
                isOptional
              />
              <SwitchField name="active" label={say('form.active')} help={say('form.activeHelp')} />
            </div>
          </Card>
          <PrivilegesFieldset
            ofGroup
            isNew={!seen}
            stored={stored.user_permissions}
            rights={rights}
            emptyMeansAdmin={false}
            review={seen && <MembersReview group={seen} />}
            tools={(fill) => <FillTools fill={fill} emptyMeansAdmin={false} savesTemplates={false} />}
          />
        </HydratedFieldset>
        <FormFooter cancelHref="/groups" note={isDirty ? say('unsaved') : ''} />
      </form>
    </FormProvider>
  )
}

/** Before Save: how many members gain and lose something. */
function MembersReview({ group }: { group: GroupView }) {
  const say = useTranslations('groups')
  const active: boolean = useWatch({ name: 'active' })
  const user_permissions: PermissionsForm = useWatch({ name: 'user_permissions' })
  const privileges = privilegesIn(user_permissions)
  const isSame =
    active === group.isActive &&
    JSON.stringify(user_permissions) === JSON.stringify(valuesOf(group).user_permissions)
  const effect = useGroupEffect(
    group.id,
    isSame || group.memberCount === 0 ? null : { isDeleted: false, active, user_permissions: privileges },
  )
  return (
    <div aria-live="polite">
      {effect && (
        <div className="space-y-1 rounded-md border border-line px-4 py-3">
          <p className="text-xs font-medium text-muted">{say('effect.title')}</p>
          {effect.ok ? <GroupEffectText effect={effect.data} /> : <FailureText failure={effect.error} />}
        </div>
      )}
    </div>
  )
}

type Shown = Pick<GroupView, 'name' | 'description' | 'isActive' | 'privileges'>

function valuesOf(group: Shown): GroupFormValues & { user_permissions: PermissionsForm } {
  return {
    name: group.name,
    description: group.description,
    active: group.isActive,
    user_permissions: permissionsForm({ isAdmin: false, privileges: group.privileges }),
  }
}

/** Only changed fields are sent, so that what others saved in others stays. */
function changedIn(values: GroupFormValues, before: GroupFormValues): Partial<GroupFormValues> {
  const changed = Object.entries(values).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof GroupFormValues]),
  )
  return Object.fromEntries(changed)
}
