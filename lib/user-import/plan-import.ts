import 'server-only'
import type { Actor } from '../auth/actor'
import { isId } from '../db/new-id'
import { authorizeAct } from '../permissions/authorize'
import { emailField } from '../users/user.schema'
import { findKnownUsers, type KnownUsers } from './find-known-users'
import type { ImportPlan, ImportRow } from './import.schema'
import { inBatches } from './in-batches'
import { planRow } from './plan-row'
import { type CsvRecord, type CsvTable, readCsv } from './read-csv'
import { readRow, type WantedUser } from './read-row'
import { findRepeats } from './repeated-rows'

/** A row that was read, and whom it is about. */
export type ReadRow = {
  record: CsvRecord
  wanted: WantedUser
  problems: string[]
  /** The address as it would be stored, where it is one: nothing else can be looked for. */
  email: string | undefined
}

/**
 * What a CSV file of users would do, row by row. Nothing is changed and nothing is kept: the answer holds what was
 * found, for `applyImport`. @throws AppError forbidden, or too_large or invalid for the file as a whole
 */
export async function planImport(actor: Actor, csv: string): Promise<ImportPlan> {
  authorizeAct(actor, 'users.create')
  const table = await readCsv(csv)
  const read = await inBatches(table.records, (record) => readRecord(table, record))
  const known = await findKnownUsers(actor.orgId, {
    ids: read.flatMap(({ wanted }) => wanted.id ?? []).filter(isId),
    emails: read.flatMap(({ email }) => email ?? []),
  })
  const repeats = findRepeats(read.map((row) => ({ ...row, person: personOf(row, known)?.id })))
  const rows = await inBatches(read, (row): ImportRow => {
    const person = personOf(row, known)
    const problems = [...row.problems, ...(repeats.get(row.record.row) ?? [])]
    return planRow({ actor, row: { ...row, problems }, person, holder: known.byEmail.get(row.email ?? '') })
  })
  return { columns: table.columns, rows }
}

function readRecord({ columns }: CsvTable, record: CsvRecord): ReadRow {
  const { wanted, problems } = readRow(columns, record)
  return { record, wanted, problems, email: emailField.safeParse(wanted.email_address).data }
}

/** Whom a row is about: the one with its id or, without one, with its address. */
function personOf({ wanted, email }: ReadRow, { byId, byEmail }: KnownUsers) {
  return wanted.id ? byId.get(wanted.id) : byEmail.get(email ?? '')
}
