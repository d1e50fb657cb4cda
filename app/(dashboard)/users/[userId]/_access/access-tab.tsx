import { useTranslations } from '#i18n'
import { PrivilegesReadOnly } from '@/components/privileges/privileges-read-only'
import { env } from '@/lib/env'
import { formRights, mayEdit } from '../../_fill/form-rights'
import type { UserTabProps } from '../_frame/tab-page'
import { AccessForm } from './access-form'

/** What a user may see and change, to be changed by those who may. */
export function AccessTab({ actor, user, cancelHref }: UserTabProps) {
  const say = useTranslations('user.privileges')
  const rights = formRights(actor, user)
  const emptyMeansAdmin = env().EMPTY_PERMISSIONS === 'admin'
  if (rights.changePrivileges) {
    return (
      <AccessForm user={user} rights={rights} emptyMeansAdmin={emptyMeansAdmin} cancelHref={cancelHref} />
    )
  }
  return (
    <PrivilegesReadOnly
      isAdmin={user.isAdmin}
      levels={user.privileges}
      emptyMeansAdmin={emptyMeansAdmin}
      isSelf={rights.isSelf}
      reason={say(rights.isSelf ? 'ownLock' : mayEdit(actor, user) ? 'lock' : 'readOnly')}
    />
  )
}
