import { type Level, type SectionKey, sections } from '@/lib/permissions/privileges.schema'

type Reach = {
  isAdmin: boolean
  levels: Partial<Record<SectionKey, Level>>
  /** The setting EMPTY_PERMISSIONS=admin: nothing granted means every right. */
  emptyMeansAdmin: boolean
}

/** What somebody with these privileges will be able to do, as sentences. */
export function reachInWords({ isAdmin, levels, emptyMeansAdmin }: Reach): string[] {
  if (isAdmin) return ['Can see and change everything, and make other people admins.']

  const changes = labelsWith(levels, 'write')
  const reads = labelsWith(levels, 'read')
  if (changes.length + reads.length === 0) {
    return emptyMeansAdmin
      ? ['Can see and change everything: here, no privileges at all means every right, like an admin.']
      : ['Can sign in, and see and change only their own account.']
  }
  const isNothingDenied = changes.length + reads.length === sections.length
  return [
    ...(changes.length > 0 ? [`Can see and change ${inSeries(changes)}.`] : []),
    ...(isNothingDenied ? [restReadable(changes.length)] : []),
    ...(!isNothingDenied && reads.length > 0
      ? [`Can see ${inSeries(reads)}, without changing anything there.`]
      : []),
    ...(isNothingDenied ? [] : ['No access to the rest.']),
  ]
}

function restReadable(changeable: number): string {
  return changeable > 0
    ? 'Can see everything else, without changing anything there.'
    : 'Can see everything, without changing anything.'
}

function labelsWith(levels: Reach['levels'], level: Level): string[] {
  return sections.filter(({ key }) => levels[key] === level).map(({ label }) => label)
}

function inSeries(words: string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words)
}
