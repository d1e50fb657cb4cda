import 'server-only'
import type { z } from 'zod'
import { toldBy } from '../../i18n/issue'
import { sentence, type Told } from '../../i18n/sentence'
import type { Actor } from '../../permissions/actor'
import { namesInOrder } from '../../user-record/group-names'
import type { GroupOfUser } from '../../user-record/groups-of-users'
import { wireNameOf } from '../../user-record/user-field'
import type { UserView } from '../../user-record/user-view'
import { type Changed, changedFields, diff } from '../../users/plan-update'
import { type UpdateUserForm, type UpdateUserInput, updateUserInput } from '../../users/user.schema'
import type { ReadRow } from '../check-import'
import { addedUserInput, type ImportRow } from '../import.schema'
import { problemsOfAdding, problemsOfChanges, problemsOfOwnChanges } from '../import-problems'
import { type GroupsByName, groupsInCell } from './groups-in-cell'
import { namesOf, type WantedUser, wantedPermissions } from './read-row'
import { nameFromAddress, type TwoNames } from './split-name'

type RowToPlan = {
  actor: Actor
  row: ReadRow
  /** Whom it is about. */
  person: UserView | undefined
  /** Who has its address. */
  holder: UserView | undefined
  takesNamesFromAddress: boolean
  groups: GroupsByName
}

/** What one row would do, or all its problems. */
export function planRow({ groups: known, ...rest }: RowToPlan): ImportRow<Told> {
  const { actor, row, person, holder, takesNamesFromAddress } = rest
  const cell = row.wanted.groups === undefined ? null : groupsInCell(row.wanted.groups, known)
  if (!person) return planAdding(actor, row, { takesNamesFromAddress, cell })
  const { wanted, record } = row
  const names = namesToChange(wanted, person)
  const input = {
    first_name: names.first,
    last_name: names.last,
    email_address: wanted.email_address,
    active: wanted.active,
    user_permissions: wantedPermissions(wanted, person),
  }
  const parsed = updateUserInput.safeParse(input)
  const readable = parsed.data ?? withoutErrors(input, parsed.error)
  const changed = changedFields(person, { ...readable, groups: cell?.groups })
  const reasons = [
    ...row.problems,
    ...(cell?.problems ?? []),
    ...sentencesOf(parsed),
    ...(changed.emailAddress && holder && holder !== person ? [sentence('rowEmailTaken')] : []),
    ...problemsOfChanges(actor, person, changed),
    ...problemsOfOwnChanges(actor, person, changed),
  ]
  const shown = {
    row: record.row,
    name: `${person.firstName} ${person.lastName}`,
    emailAddress: person.emailAddress,
    cells: record.cells,
  }
  if (reasons.length > 0) return { ...shown, outcome: 'refused', reasons }
  if (Object.keys(changed).length === 0) return { ...shown, outcome: 'same' }
  return {
    ...shown,
    outcome: 'change',
    changes: diff(person, changed),
    step: {
      kind: 'change',
      row: record.row,
      id: person.id,
      version: person.version,
      input: onlyChanged(input, changed),
      ...(changed.groups && { groups: movesBetween(person.groups, changed.groups) }),
    },
    notes: row.notes,
  }
}

/** A full name that equals the user's own may split differently: that is no change. */
function namesToChange(wanted: WantedUser, { firstName, lastName }: UserView): Partial<TwoNames> {
  const { full_name: full } = wanted
  const isSame = full && joined(full.first, full.last) === joined(firstName, lastName)
  return isSame ? namesOf({ ...wanted, full_name: undefined }) : namesOf(wanted)
}

/** A name with its words in alphabetical order, because "Last First" is the same name. */
function joined(...names: string[]): string {
  return names.join(' ').split(/\s+/).sort().join(' ').trim()
}

type Adding = { takesNamesFromAddress: boolean; cell: ReturnType<typeof groupsInCell> | null }

function planAdding(actor: Actor, row: ReadRow, { takesNamesFromAddress, cell }: Adding): ImportRow<Told> {
  const { record, wanted, problems, email } = row
  const { first, last } = namesOf(wanted)
  const isGuessed = takesNamesFromAddress && email !== undefined && !(first && last)
  const guessed = isGuessed ? nameFromAddress(email) : null
  const input = {
    first_name: first ?? guessed?.first ?? '',
    last_name: last ?? guessed?.last ?? '',
    email_address: wanted.email_address ?? '',
    // As on the form.
    active: wanted.active ?? true,
    user_permissions: wantedPermissions(wanted, null),
    ...(cell && cell.groups.length > 0 && { group_ids: cell.groups.map(({ id }) => id) }),
  }
  const shown = {
    row: record.row,
    name: `${input.first_name} ${input.last_name}`.trim(),
    emailAddress: email ?? input.email_address,
    cells: record.cells,
  }
  if (wanted.id) {
    return { ...shown, outcome: 'refused', reasons: [...problems, sentence('nobodyWithId')] }
  }
  const parsed = addedUserInput.safeParse(input)
  const readable = parsed.data ?? withoutErrors(input, parsed.error)
  const rights = readable.user_permissions ?? { isAdmin: false, privileges: {} }
  const reasons = [
    ...problems,
    ...(cell?.problems ?? []),
    ...sentencesOf(parsed),
    ...problemsOfAdding(actor, rights, cell?.groups ?? []),
  ]
  if (reasons.length > 0) return { ...shown, outcome: 'refused', reasons }
  return {
    ...shown,
    outcome: 'add',
    changes: {
      isActive: [null, input.active],
      ...(rights.isAdmin ? { isAdmin: [null, true] as const } : {}),
      privileges: [null, rights.privileges],
      ...(cell && cell.groups.length > 0 && { groups: [null, namesInOrder(cell.groups)] as const }),
    },
    step: { kind: 'add', row: record.row, input },
    notes: guessed ? [...row.notes, sentence('nameFromAddress')] : row.notes,
  }
}

/** The groups to join and to leave. */
function movesBetween(before: readonly GroupOfUser[], after: readonly GroupOfUser[]) {
  const missingIn = (some: readonly GroupOfUser[], others: readonly GroupOfUser[]) =>
    others.filter(({ id }) => !some.some((group) => group.id === id)).map(({ id }) => id)
  return { add: missingIn(before, after), remove: missingIn(after, before) }
}

/** The readable parts of a row with errors, so that its other problems are reported too. */
function withoutErrors(input: UpdateUserForm, error: z.ZodError): UpdateUserInput {
  const wrong = new Set(error.issues.map(({ path: [name] }) => name))
  const right = Object.entries(input).filter(([name]) => !wrong.has(name))
  return updateUserInput.parse(Object.fromEntries(right))
}

function sentencesOf(parsed: z.ZodSafeParseResult<unknown>): Told[] {
  return parsed.error?.issues.map(toldBy) ?? []
}

/** Unchanged fields are not sent, because another user may change them in the meantime. */
function onlyChanged<Input extends UpdateUserForm | UpdateUserInput>(
  input: Input,
  changed: Partial<Changed>,
): Partial<Input> {
  const wireNames = new Set(Object.keys(changed).map((field) => wireNameOf[field as keyof Changed]))
  const kept = Object.entries(input).filter(([name]) => wireNames.has(name as keyof UpdateUserInput))
  return Object.fromEntries(kept) as Partial<Input>
}
