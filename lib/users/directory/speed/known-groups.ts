import 'server-only'
import { LRUCache } from 'lru-cache'
import { db } from '../../../db/database'
import { groupsOfOrganisation, type KnownGroups } from '../../../user-record/groups-of-users'

type Moment = { orgId: string; generation: string }

// So many groups, of all organisations together.
const kept = new LRUCache<string, KnownGroups, string>({
  maxSize: 50_000,
  sizeCalculation: ({ size }) => size + 1,
  fetchMethod: (_key, _stale, { context: orgId }) => groupsOfOrganisation(db(), orgId),
})

/**
 * All groups of an organisation as they were at this generation, or later: the same object as long as it is kept. A change
 * of a group changes the generation, which comes with every row of a caller, so nothing can be out of date.
 *
 * `npm run bench -- ratios` shows the cost with every user in three groups (decision 051).
 */
export async function groupsAt({ orgId, generation }: Moment): Promise<KnownGroups> {
  return kept.forceFetch(`${orgId} ${generation}`, { context: orgId })
}
