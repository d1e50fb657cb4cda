import { Plus, UsersRound } from 'lucide-react'
import type { Metadata } from 'next'
import { SearchRefused } from '@/components/shell/palette/search-refused'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pagination } from '@/components/ui/table/pagination'
import { listMembers } from '@/lib/groups/list-members'
import { getTranslations } from '@/lib/i18n/request-texts'
import { may } from '@/lib/permissions/authorize'
import { currentActor, requireActor } from '@/lib/web/current-actor'
import { searchForPage } from '@/lib/web/read-for-page'
import type { SearchParams } from '../../../../page-props'
import { GroupsSearch } from '../../_list/groups-search'
import { MembersTable } from '../../_members/members-table'
import { groupsHref, readGroupsQuery } from '../../groups-query'
import { findGroupForPage } from '../find-group'

type Props = { params: Promise<{ groupId: string }>; searchParams: SearchParams }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const actor = await currentActor()
  const say = await getTranslations('groups')
  if (!actor) return { title: say('title') }
  const { name } = await findGroupForPage(actor, (await params).groupId)
  return { title: say('members.title', { name }) }
}

const nothing = { members: [], total: 0, pageCount: 1 }

export default async function MembersPage({ params, searchParams }: Props) {
  const { groupId } = await params
  const base = `/groups/${groupId}/members`
  const { query, page } = readGroupsQuery(await searchParams)
  const actor = await requireActor(groupsHref(base, { query, page }))
  const group = await findGroupForPage(actor, groupId)
  const say = await getTranslations('groups')
  if (!may(actor, 'users.list')) {
    return (
      <Card>
        <EmptyState icon={UsersRound} title={say('membersHidden.title', { count: group.memberCount })}>
          <p>{say('membersHidden.how')}</p>
        </EmptyState>
      </Card>
    )
  }
  const { found, refusal } = await searchForPage(() => listMembers(actor, groupId, { query, page }))
  const { members, total, pageCount } = found ?? nothing
  const mayChange = may(actor, 'groups.change')
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <GroupsSearch
          base={base}
          query={query}
          label={say('members.searchLabel')}
          placeholder={say('members.searchPlaceholder')}
        />
        <div className="flex items-center gap-4">
          <p role="status" className="text-sm text-muted tabular-nums">
            {query ? say('members.found', { total, query }) : say('members.count', { total })}
          </p>
          {mayChange && (
            <LinkButton variant="primary" href={`${base}/add`}>
              <Plus aria-hidden /> {say('members.add')}
            </LinkButton>
          )}
        </div>
      </div>
      {refusal && <SearchRefused refusal={refusal} />}
      {members.length > 0 && <MembersTable group={group} members={members} actor={actor} now={new Date()} />}
      {found && members.length === 0 && (
        <Card>
          <EmptyState
            icon={UsersRound}
            title={query ? say('members.notFound', { query }) : say('members.none')}
            action={
              mayChange &&
              !query && (
                <LinkButton variant="primary" href={`${base}/add`}>
                  {say('members.add')}
                </LinkButton>
              )
            }
          >
            <p>{say(query ? 'members.searched' : 'members.noneHow')}</p>
          </EmptyState>
        </Card>
      )}
      <div className="mt-4">
        {members.length > 0 && (
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(other) => groupsHref(base, { query, page: other })}
          />
        )}
      </div>
    </>
  )
}
