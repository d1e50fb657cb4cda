import 'server-only'
import { db } from '../db/database'
import { isId } from '../db/new-id'
import { AppError } from '../errors/app-error'
import { type Sentence, sentence, type Told } from '../i18n/sentence'
import type { Actor } from '../permissions/actor'
import { authorizeAct } from '../permissions/authorize'
import { emailField } from '../user-record/field.schema'
import { groupsOfOrganisation } from '../user-record/groups-of-users'
import { csvColumns } from '../users/csv-columns'
import { describeFile } from './file/describe-file'
import { type CsvRecord, type CsvTable, readCsv } from './file/read-csv'
import { findKnownUsers, type KnownUsers } from './find-known-users'
import type {
  CheckedFile,
  ImportFile,
  ImportMapping,
  ImportPlan,
  ImportRow,
  PlanImportInput,
} from './import.schema'
import { mapWithPauses } from './map-with-pauses'
import type { ColumnField } from './rows/column-field'
import { byName } from './rows/groups-in-cell'
import { ourField } from './rows/known-headers'
import { planRow } from './rows/plan-row'
import {
  columnsToRead,
  nameOfColumn,
  namesOf,
  type ReadColumns,
  readRow,
  type WantedUser,
} from './rows/read-row'
import { findRepeats } from './rows/repeated-rows'
import { suggestFields } from './rows/suggest-fields'

/** A row that was read, and whom it is about. */
export type ReadRow = {
  record: CsvRecord
  wanted: WantedUser
  problems: Sentence[]
  notes: Sentence[]
  /** The address as it would be stored, if it is one: nothing else can be looked up. */
  email: string | undefined
}

/**
 * The content of a CSV file of users and what it would do, row by row. Nothing is changed and nothing is kept: the
 * answer holds the plan for `applyImport`. A file with foreign headers gets a plan when its columns are mapped. @throws
 * AppError forbidden, or too_large or invalid for the file as a whole
 */
export async function checkImport(
  actor: Actor,
  { csv, mapping }: PlanImportInput,
): Promise<CheckedFile<Told>> {
  authorizeAct(actor, 'users.create')
  const table = await readCsv(csv)
  const file = await describeFile(table)
  const used = mapping ?? suggestMapping(file)
  if (!mapping && !file.isOurs) return { file, mapping: used, plan: null }
  refuseUnusable(table, used)
  return { file, mapping: used, plan: await planRows(actor, table, used) }
}

/** What the headers and the first cells say. */
function suggestMapping({ columns, isOurs }: ImportFile<Sentence>): ImportMapping {
  const fields = isOurs ? columns.map(({ header }) => ourField(header) ?? 'ignore') : suggestFields(columns)
  const hasName = fields.some((field) => /name/.test(field))
  return {
    columns: fields.map((field) => ({ field, meanings: [] })),
    names_from_address: !isOurs && !hasName,
  }
}

/** @throws AppError invalid for a mapping that does not identify the user of a row, or maps a field twice */
function refuseUnusable({ headers, headerRow }: CsvTable, { columns }: ImportMapping): void {
  if (columns.length !== headers.length) throw new AppError('invalid', sentence('mappingOfOtherFile'))
  const chosen = columns.map(
    ({ field }): ColumnField => (field === 'full_name_reversed' ? 'full_name' : field),
  )
  if (!chosen.includes('email_address') && !chosen.includes('id')) {
    const names = headers.slice(0, 20).map(nameOfColumn)
    const told = { row: headerRow ?? 0, names, more: headers.length - names.length, accepted: acceptedNames }
    throw new AppError('invalid', sentence('noPersonColumn', told))
  }
  const twice = columns.findIndex(({ field }, at) => field !== 'ignore' && chosen.indexOf(field) !== at)
  const field = chosen[twice]
  if (!field) return
  const names = headers.flatMap((header, at) => (chosen[at] === field ? nameOfColumn(header, at) : []))
  throw new AppError('invalid', sentence('mappedTwice', { names }))
}

const acceptedNames = csvColumns.flatMap(({ name, kind }) => (kind === 'readOnly' ? [] : name))

async function planRows(actor: Actor, table: CsvTable, mapping: ImportMapping): Promise<ImportPlan<Told>> {
  const columns = columnsToRead(table.headers, mapping)
  const read = await mapWithPauses(table.records, (record) => readRecord(columns, record))
  const known = await findKnownUsers(actor.orgId, {
    ids: read.flatMap(({ wanted }) => wanted.id ?? []).filter(isId),
    emails: read.flatMap(({ email }) => email ?? []),
  })
  const groups = byName(await groupsOfOrganisation(db(), actor.orgId))
  const repeats = findRepeats(read.map((row) => ({ ...row, person: personOf(row, known)?.id })))
  const rows = await mapWithPauses(read, (row): ImportRow<Told> => {
    const person = personOf(row, known)
    const problems = [...row.problems, ...(repeats.get(row.record.row) ?? [])]
    return planRow({
      actor,
      row: { ...row, problems },
      person,
      holder: known.byEmail.get(row.email ?? ''),
      takesNamesFromAddress: mapping.names_from_address,
      groups,
    })
  })
  const withoutName = read.filter((row, at) => {
    const { first, last } = namesOf(row.wanted)
    return rows[at]?.outcome === 'refused' && !row.wanted.id && row.email && !(first && last)
  })
  return { rows, withoutName: mapping.names_from_address ? 0 : withoutName.length }
}

function readRecord(columns: ReadColumns, record: CsvRecord): ReadRow {
  const { wanted, problems, notes } = readRow(columns, record.cells)
  return { record, wanted, problems, notes, email: emailField.safeParse(wanted.email_address).data }
}

/** The user of a row: the one with its id or, without one, with its address. */
function personOf({ wanted, email }: ReadRow, { byId, byEmail }: KnownUsers) {
  return wanted.id ? byId.get(wanted.id) : byEmail.get(email ?? '')
}
