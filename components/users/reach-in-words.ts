import { type Level, levelRank, type SectionKey, sections } from '@/lib/permissions/privileges.schema'
import { inSeries } from './in-series'

export type Reach = {
  isAdmin: boolean
  levels: Partial<Record<SectionKey, Level>>
  /** The setting EMPTY_PERMISSIONS=admin: nothing granted means every right. */
  emptyMeansAdmin: boolean
}

/** Of so few closed sections the names are said. */
const fewSections = 3

/** What somebody with these privileges will be able to do, as sentences. */
export function reachInWords({ isAdmin, levels, emptyMeansAdmin }: Reach): string[] {
  if (isAdmin) return ['Can see and change everything, and make other people admins.']

  const changes = labelsWith(levels, 'write')
  const reads = labelsWith(levels, 'read')
  const closed = sections.length - changes.length - reads.length
  if (closed === sections.length) {
    return emptyMeansAdmin
      ? ['Can see and change everything: here, no privileges at all means every right, like an admin.']
      : ['Can sign in, and see and change only their own account.']
  }
  if (isAllGiven(levels)) return ['Can see and change everything, but not make other people admins.']
  return [
    ...(changes.length > 0 ? [`Can see and change ${inSeries(changes)}.`] : []),
    ...(closed === 0 ? [restReadable(changes.length)] : []),
    ...(closed > 0 && reads.length > 0
      ? [`Can see ${inSeries(reads)}, without changing anything there.`]
      : []),
    ...(closed > 0 ? [noAccess(closed <= fewSections ? labelsWith(levels, 'deny') : ['the rest'])] : []),
  ]
}

/** Is every section at the highest level it has? */
function isAllGiven(levels: Reach['levels']): boolean {
  return sections.every(({ key, levels: offered }) => levelRank(levels[key]) >= levelRank(offered.at(-1)))
}

function restReadable(changeable: number): string {
  return changeable > 0
    ? 'Can see everything else, without changing anything there.'
    : 'Can see everything, without changing anything.'
}

function noAccess(labels: string[]): string {
  return `No access to ${inSeries(labels)}.`
}

function labelsWith(levels: Reach['levels'], level: Level): string[] {
  return sections.filter(({ key }) => (levels[key] ?? 'deny') === level).map(({ label }) => label)
}
