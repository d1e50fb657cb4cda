'use client'

import { PrivilegesFieldset } from '@/components/privileges/privileges-fieldset'
import { WhyBeside } from '@/components/privileges/why-beside'
import { type UserFormRights, userFormValues } from '@/components/users/user-form-values'
import type { AccessView } from '@/lib/access/access-view'
import type { RightsRules } from '@/lib/permissions/combined-rights'
import type { UserView } from '@/lib/user-record/user-view'
import { FillTools } from '../../_fill/fill-tools'
import { EditUserForm } from '../_form/edit-user-form'

type AccessFormProps = {
  user: UserView
  rights: UserFormRights
  rules: RightsRules
  access: AccessView
  /** The server's clock. */
  now: Date
  cancelHref?: string
}

/** The admin switch and the privileges of a user. */
export function AccessForm({ user, rights, rules, access, now, cancelHref }: AccessFormProps) {
  return (
    <EditUserForm user={user} isSelf={rights.isSelf} cancelHref={cancelHref} fields={['user_permissions']}>
      {(seen) => (
        <PrivilegesFieldset
          stored={userFormValues(seen).user_permissions}
          rights={rights}
          emptyMeansAdmin={rules.emptyMeansAdmin}
          others={{ groups: seen.groups, rules }}
          why={<WhyBeside access={access} now={now} />}
          tools={(fill) => (
            <FillTools
              fill={fill}
              emptyMeansAdmin={rules.emptyMeansAdmin}
              savesTemplates={rights.saveTemplates}
            />
          )}
        />
      )}
    </EditUserForm>
  )
}
