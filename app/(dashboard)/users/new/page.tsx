import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/page-header'
import { env } from '@/lib/env'
import { listGroupNames } from '@/lib/groups/list-group-names'
import { getTranslations } from '@/lib/i18n/request-texts'
import { readNewUserDefaults } from '@/lib/organisation-settings/read-organisation'
import { authorizeAct, may } from '@/lib/permissions/authorize'
import { rightsRules } from '@/lib/permissions/rights'
import { listTemplates } from '@/lib/privilege-templates/list-templates'
import { requireActor } from '@/lib/web/current-actor'
import { readForPage } from '@/lib/web/read-for-page'
import { AddWays } from '../_add/add-ways'
import { formRights } from '../_fill/form-rights'
import { AddUserForm } from './add-user-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('addUser'))('title') }
}

export default async function AddUserPage() {
  const actor = await requireActor('/users/new')
  await readForPage(() => authorizeAct(actor, 'users.create'))
  const say = await getTranslations()
  const groups = may(actor, 'groups.change') ? await listGroupNames(actor) : []
  const { isActive, groupId } = await readNewUserDefaults(actor)
  const isOffered = groups.some(({ id, canBeJoined }) => id === groupId && canBeJoined)
  return (
    // The Save bar ends the page: it uses the room below the page.
    <div className="-mb-6 max-w-[75rem]">
      <PageHeader title={say('addUser.title')} trail={[{ href: '/users', label: say('common.users') }]} />
      <AddWays />
      <AddUserForm
        templates={may(actor, 'templates.list') ? await listTemplates(actor) : []}
        groups={groups}
        begins={{ active: isActive, group_ids: groupId && isOffered ? [groupId] : [] }}
        rules={rightsRules()}
        rights={formRights(actor, null)}
        passwordMinLength={env().PASSWORD_MIN_LENGTH}
        invitationSeconds={env().INVITATION_SECONDS}
        isMailSetUp={Boolean(env().SMTP_URL)}
      />
    </div>
  )
}
