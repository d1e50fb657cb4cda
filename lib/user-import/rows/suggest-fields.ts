import { type ColumnField, knownMeaning } from './column-field'
import {
  foldedHeader,
  type GuessedField,
  isLastNameFirst,
  otherAddress,
  ourField,
  rankOf,
} from './known-headers'

/* What the columns of a file probably are, by their headers and by their values. Safe for browser and server. */

/** A column as it is in the file. */
export type FileColumn = { header: string; samples: string[] }

const emailForm = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/
const looksLikeEmail = (text: string) => emailForm.test(text.trim().split(/[\s,;]+/)[0] ?? '')

/** What each column probably is; every field at most once, and `ignore` for unknown ones. */
export function suggestFields(columns: FileColumn[]): ColumnField[] {
  const suggested = columns.map((): ColumnField => 'ignore')
  const folded = columns.map(({ header }) => foldedHeader(header))
  const take = (field: ColumnField, at: number | undefined) => {
    if (at !== undefined && suggested[at] === 'ignore') suggested[at] = field
  }

  // Our own headers are exact. An ID of another product is not one of ours, nor are its admins and groups.
  const isNearlyOurs = columns.some(({ header }) => /^(?:email_address|privilege_)/.test(header))
  columns.forEach(({ header, samples }, at) => {
    const field = ourField(header)
    if (!field || suggested.includes(field) || (isTheirOwn(field) && !isNearlyOurs)) return
    if (field === 'id' && !samples.every((text) => /^[0-9a-f]{24}$/.test(text.trim()))) return
    if (isAbout(field, samples)) take(field, at)
  })
  for (const field of ['email_address', 'first_name', 'last_name', 'active', 'full_name'] as const) {
    if (!suggested.includes(field)) take(field, bestOf(field))
  }
  if (!suggested.includes('email_address')) take('email_address', addressesByContent())
  decideNames()
  return suggested

  /** The most preferred column of a field that has matching values. */
  function bestOf(field: GuessedField): number | undefined {
    const ranked = columns.flatMap(({ samples }, at) => {
      const rank = rankOf(field, folded[at] ?? '')
      return rank === undefined || suggested[at] !== 'ignore' || !isAbout(field, samples) ? [] : { at, rank }
    })
    // A column with values is better than an empty one with a better name.
    const filled = ranked.filter(({ at }) => (columns[at]?.samples.length ?? 0) > 0)
    return (filled.length > 0 ? filled : ranked).sort((one, other) => one.rank - other.rank)[0]?.at
  }

  /** Full of addresses, under any header. */
  function addressesByContent(): number | undefined {
    const found = columns.findIndex(
      ({ samples }, at) =>
        suggested[at] === 'ignore' &&
        !otherAddress.test(folded[at] ?? '') &&
        samples.length > 0 &&
        samples.every(looksLikeEmail),
    )
    return found < 0 ? undefined : found
  }

  /** "Name" is the last name beside a first name (Vorname, Prénom), and "Nombre" the first beside a last. */
  function decideNames(): void {
    const at = suggested.indexOf('full_name')
    const [hasFirst, hasLast] = [suggested.includes('first_name'), suggested.includes('last_name')]
    if (at < 0) {
      const name = folded.findIndex((header) => ['nom', 'nombre', 'nome'].includes(header))
      if (name >= 0 && suggested[name] === 'ignore') suggested[name] = oneName(folded[name] ?? '')
    } else if (hasFirst && hasLast) {
      suggested[at] = 'ignore'
    } else if (hasFirst && ['name', 'naam', 'namn', 'navn'].includes(folded[at] ?? '')) {
      suggested[at] = 'last_name'
    } else if (isLastNameFirst(columns[at]?.header ?? '')) {
      suggested[at] = 'full_name_reversed'
    }

    function oneName(header: string): ColumnField {
      if (hasFirst && hasLast) return 'ignore'
      if (hasFirst) return 'last_name'
      return hasLast && header !== 'nom' ? 'first_name' : 'full_name'
    }
  }
}

/** Other products have them too, and mean others by it. */
function isTheirOwn(field: ColumnField): boolean {
  return field === 'admin' || field === 'groups'
}

/** Could these be cells of such a column? A column without visible cells could be anything. */
function isAbout(field: ColumnField, samples: string[]): boolean {
  if (samples.length === 0) return true
  if (field === 'email_address') return samples.some(looksLikeEmail)
  if (field === 'active') return samples.some((text) => knownMeaning('active', '', text) !== undefined)
  if (field === 'full_name') return !samples.some((text) => text.includes('@'))
  return true
}
