'use client'

import { useTranslations } from '#i18n'
import { Card } from '@/components/ui/card'
import { DetailsFields } from '@/components/users/details-fields'
import type { UserFormRights } from '@/components/users/user-form-values'
import type { Say } from '@/lib/i18n/texts'
import type { UserView } from '@/lib/user-record/user-view'
import { ActiveField } from '../../_deactivation/active-field'
import { EditUserForm } from '../_form/edit-user-form'

type DetailsFormProps = { user: UserView; rights: UserFormRights; cancelHref?: string }

/** Name, email and the Active switch of a user. */
export function DetailsForm({ user, rights, cancelHref }: DetailsFormProps) {
  const say = useTranslations('user')
  return (
    <EditUserForm
      user={user}
      isSelf={rights.isSelf}
      cancelHref={cancelHref}
      fields={['first_name', 'last_name', 'email_address', 'active']}
    >
      {(seen) => (
        <Card titleId="details" title={say('details.title')} description={say('details.allRequired')}>
          <div className="max-w-xl space-y-4">
            <DetailsFields
              isNameLocked={!rights.rename}
              isEmailLocked={!rights.changeEmail}
              emailHelp={say(`details.${emailHelp(rights)}`)}
            />
            <ActiveField user={seen} locked={activeLock(say, rights)} />
          </div>
        </Card>
      )}
    </EditUserForm>
  )
}

function emailHelp({ isSelf, changeEmail }: UserFormRights) {
  if (changeEmail) return 'emailHelp'
  return isSelf ? 'ownEmailLock' : 'emailLock'
}

function activeLock(say: Say<'user'>, { isSelf, changeActive }: UserFormRights): string | undefined {
  if (isSelf) return say('details.ownActiveLock')
  return changeActive ? undefined : say('details.activeLock')
}
