import { PrivilegesReadOnly } from '@/components/privileges/privileges-read-only'
import { explainAccess } from '@/lib/access/explain-access'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { rightsRules } from '@/lib/permissions/rights'
import { readForPage } from '@/lib/web/read-for-page'
import { formRights, mayEdit } from '../../_fill/form-rights'
import { UserGroups } from '../../_groups/user-groups'
import type { UserTabProps } from '../_frame/tab-page'
import { AccessForm } from './access-form'

/** What a user may see and change, to be changed by those who may. */
export async function AccessTab({ actor, user, cancelHref }: UserTabProps) {
  const say = await getTranslations('user.privileges')
  const access = await readForPage(() => explainAccess(actor, user.id))
  const rights = formRights(actor, user)
  const rules = rightsRules()
  const groups = (
    <UserGroups
      user={user}
      isSelf={rights.isSelf}
      rules={rules}
      mayChange={may(actor, 'groups.change') && may(actor, 'user.change-groups', user)}
      mayOpen={may(actor, 'groups.list')}
    />
  )
  if (rights.changePrivileges) {
    return (
      <>
        {groups}
        <AccessForm
          user={user}
          rights={rights}
          rules={rules}
          access={access}
          now={new Date()}
          cancelHref={cancelHref}
        />
      </>
    )
  }
  return (
    <>
      {groups}
      <PrivilegesReadOnly
        isAdmin={user.rights.hasAllRights}
        levels={user.rights.privileges}
        emptyMeansAdmin={false}
        isSelf={rights.isSelf}
        access={access}
        reason={say(rights.isSelf ? 'ownLock' : mayEdit(actor, user) ? 'lock' : 'readOnly')}
      />
    </>
  )
}
