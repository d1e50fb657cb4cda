import { z } from 'zod'
import type { AuditChanges } from '../audit/record-event'
import { createUserInput, idField, updateUserInput } from '../users/user.schema'

/*
 * What browser and server tell each other about an import: the file, the plan of it, and the steps of the plan. Safe for
 * browser and server.
 */

/** What one file may be, and how many of its rows are imported by one call. */
export const importLimits = {
  megabytes: 5,
  rows: 10_000,
  /** Spreadsheets write rows below the last user that hold nothing. */
  rowsWithEmpty: 50_000,
  columns: 200,
  /** More in one row is a quotation mark that is never closed, or no list of users. */
  rowKilobytes: 64,
  stepsAtOnce: 25,
} as const

/** The file, as text. */
export const planImportInput = z.object({ csv: z.string('The file must be text') })

// Its own length of passwords does not matter: nobody gets one.
const newUserInput = createUserInput(1).omit({ password: true, send_invitation: true })

const addStep = z.object({ kind: z.literal('add'), row: z.int(), input: newUserInput })
const changeStep = z.object({
  kind: z.literal('change'),
  row: z.int(),
  id: idField,
  /** As the person was when the file was checked. */
  version: z.int(),
  input: updateUserInput,
})
const importStep = z.discriminatedUnion('kind', [addStep, changeStep])

/** Some steps of a plan, as it was shown. */
export const applyImportInput = z.object({
  steps: z.array(importStep).min(1).max(importLimits.stepsAtOnce),
  /** To everybody who is added and active. */
  sends_invitations: z.boolean(),
})

/** What is done for a row: nothing that could not be asked for by the forms, one person after the other. */
export type ImportStep = z.input<typeof importStep>
export type ApplyImportInput = z.output<typeof applyImportInput>
export const addedUserInput = newUserInput

/** Everything that stands against a row: for the browser in the reader's language (import-in-words.ts). */
type Sentences = string[]

/** What one row of the file would do. */
export type ImportRow = {
  /** As a spreadsheet counts: the header is row 1. */
  row: number
  name: string
  emailAddress: string
  /** As in the file, in the order of its columns. */
  cells: string[]
} & (
  | { outcome: 'add' | 'change'; changes: AuditChanges; step: ImportStep }
  | { outcome: 'same' }
  | { outcome: 'refused'; reasons: Sentences }
)

export type ImportOutcome = ImportRow['outcome']

/** What the whole file would do. */
export type ImportPlan = { columns: string[]; rows: ImportRow[] }

/** What became of a row that was to be imported. */
export type ImportResult = { row: number; isDone: true } | { row: number; isDone: false; reasons: Sentences }
