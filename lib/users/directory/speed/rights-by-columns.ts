import 'server-only'
import type { KnownGroups } from '../../../user-record/groups-of-users'
import { type RightsOfRow, rightsOfRow, type ShownRow } from '../../../user-record/present-user'

/** So many for each state of the groups; then it begins anew. */
const most = 1000
const kept = new WeakMap<KnownGroups, Map<string, RightsOfRow>>()

/**
 * `rightsOfRow` of users in groups, computed once for all who have the same columns: on a page there are few kinds of
 * users. It holds as long as the groups are the same object (decision 051).
 * @param columns these columns as the database sent them
 */
export function rightsByColumns(
  row: Pick<ShownRow, 'isAdmin' | 'privileges' | 'groupIds'>,
  known: KnownGroups,
  columns: string,
): RightsOfRow {
  const before = kept.get(known)
  const ofGroups = before && before.size < most ? before : new Map<string, RightsOfRow>()
  if (ofGroups !== before) kept.set(known, ofGroups)
  const found = ofGroups.get(columns)
  if (found) return found
  const computed = rightsOfRow(row, known)
  ofGroups.set(columns, computed)
  return computed
}
