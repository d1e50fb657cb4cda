import { authorizeAct } from '@/lib/permissions/authorize'
import { readForPage } from '@/lib/web/read-for-page'
import type { UserTabProps } from '../_frame/tab-page'
import { RecentActivity } from './recent-activity'

/** What was last done to a user. */
export async function ActivityTab({ actor, user }: UserTabProps) {
  await readForPage(() => authorizeAct(actor, 'audit.read'))
  return <RecentActivity actor={actor} user={user} />
}
