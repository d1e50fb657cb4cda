import type { ReactNode } from 'react'
import { Trail } from '@/components/shell/trail'
import { Status } from '@/components/ui/badge'
import { LinkTabs } from '@/components/ui/link-tabs'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { currentActor } from '@/lib/web/current-actor'
import { GroupMenu } from '../_list/group-menu'
import { findGroupForPage } from './find-group'

type Props = { params: Promise<{ groupId: string }>; children: ReactNode }

/** What the tabs of a group share. It decides nothing: each tab asks for the group itself. */
export default async function GroupLayout({ params, children }: Props) {
  const { groupId } = await params
  const actor = await currentActor()
  if (!actor) return children
  const group = await findGroupForPage(actor, groupId)
  const say = await getTranslations('groups')
  const base = `/groups/${group.id}`
  return (
    <div className="max-w-[75rem]">
      <div className="mb-3">
        <Trail steps={[{ href: '/groups', label: say('title') }]} title={group.name} />
        <div className="flex items-start justify-between gap-4">
          <div className="min-w-0 space-y-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className="text-xl font-semibold tracking-tight [overflow-wrap:anywhere]">{group.name}</h1>
              <span className="text-sm">
                <Status isOn={group.isActive}>{say(group.isActive ? 'active' : 'inactive')}</Status>
              </span>
            </div>
            {group.description && (
              <p className="max-w-[68ch] text-muted [overflow-wrap:anywhere]">{group.description}</p>
            )}
          </div>
          {may(actor, 'groups.change') && <GroupMenu group={group} afterDeletion="/groups" />}
        </div>
      </div>
      <LinkTabs
        label={say('tabs.label')}
        tabs={[
          { href: base, label: say('tabs.privileges') },
          { href: `${base}/members`, label: say('tabs.members', { count: group.memberCount }) },
        ]}
      />
      {children}
    </div>
  )
}
