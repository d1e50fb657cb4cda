import { z } from 'zod'
import type { AuditChanges } from '../audit/record-event'
import { isId } from '../db/id-form'
import type { Told } from '../i18n/sentence'
import type { SentLink } from '../password-reset/give-link'
import { idField } from '../user-record/field.schema'
import { createUserInput, groupIdsField, updateUserInput } from '../users/user.schema'
import type { WhatStops } from '../users/what-stops'
import { cellMeanings, columnFields } from './rows/column-field'

/*
 * What browser and server exchange about an import: the file, the plan of it, and the steps of the plan. Safe for
 * browser and server.
 */

/** The limits of one file, and how many of its rows one call imports. */
export const importLimits = {
  megabytes: 5,
  rows: 10_000,
  /** Spreadsheets write empty rows below the last user. */
  rowsWithEmpty: 50_000,
  columns: 200,
  /** A longer row means an unclosed quotation mark, or no list of users. */
  rowKilobytes: 64,
  /** A column with more different words than this has no words with a meaning. */
  wordsOfColumn: 30,
  /** Of one such word. */
  wordLetters: 120,
  stepsAtOnce: 25,
} as const

/** What a column is imported as, and the meaning of its words if they are unknown or mean something else here. */
const columnChoice = z.object({
  field: z.enum(columnFields),
  meanings: z
    .array(z.object({ word: z.string().max(importLimits.wordLetters), meaning: z.enum(cellMeanings) }))
    .max(importLimits.wordsOfColumn)
    .default([]),
})

/** How a file is read: one choice for each of its columns, in their order. */
const importMapping = z.object({
  columns: z.array(columnChoice).max(importLimits.columns),
  /** Added users without a name get one from their email address. */
  names_from_address: z.boolean(),
})

/** The file as text, and how to read it; by its headers if absent. */
export const planImportInput = z.object({
  csv: z.string('The file must be text'),
  mapping: importMapping.optional(),
})

// The minimum length does not matter here: an import sets no passwords.
const newUserInput = createUserInput(1).omit({ password: true, send_invitation: true })

const addStep = z.object({ kind: z.literal('add'), row: z.int(), input: newUserInput })
const changeStep = z.object({
  kind: z.literal('change'),
  row: z.int(),
  id: idField,
  /** As the person was when the file was checked. */
  version: z.int(),
  input: updateUserInput,
  /** To join and to leave, by id. */
  groups: z.object({ add: groupIdsField, remove: groupIdsField }).optional(),
})
const importStep = z.discriminatedUnion('kind', [addStep, changeStep])

/** Some steps of a plan, as it was shown. */
export const applyImportInput = z.object({
  /** The run that the steps belong to (`beginImport`): the users it adds and changes keep it. */
  import_id: z.string().refine(isId),
  steps: z.array(importStep).min(1).max(importLimits.stepsAtOnce),
  /** To every user who is added and active. */
  sends_invitations: z.boolean(),
})

/** What is done for a row: nothing that the forms could not do too, one user after the other. */
type ImportStep = z.input<typeof importStep>
export type ApplyImportInput = z.output<typeof applyImportInput>
export const addedUserInput = newUserInput

/*
 * Reasons and notes are `Told` as long as they are in no language, and words for the browser (import-in-words.ts).
 */

/** What one row of the file would do. */
export type ImportRow<Words extends Told = string> = {
  /** As a spreadsheet counts: the header is row 1. */
  row: number
  name: string
  emailAddress: string
  /** As in the file, in the order of its columns. */
  cells: string[]
} & (
  | { outcome: 'add' | 'change'; changes: AuditChanges; step: ImportStep; notes: Words[] }
  | { outcome: 'same' }
  | {
      outcome: 'refused'
      /** All problems of the row. */
      reasons: Words[]
    }
)

/** What the whole file would do. */
export type ImportPlan<Words extends Told = string> = {
  rows: ImportRow<Words>[]
  /** How many rows are refused because a name is missing, which the email address could give. */
  withoutName: number
}

export type ImportMapping = z.output<typeof importMapping>
export type ColumnChoice = z.output<typeof columnChoice>
export type PlanImportInput = z.output<typeof planImportInput>

/** A column of the file, for the screen on which it gets its meaning. */
export type ImportColumn = {
  /** As it is in the file; it may be empty. */
  header: string
  isSecret: boolean
  /** The first non-empty cells; none of a secret column. */
  samples: string[]
  /** Its different words by frequency; null: too many to have a meaning. */
  words: { word: string; count: number }[] | null
}

/** What is in the file. */
export type ImportFile<Words extends Told = string> = {
  /** null: there is no header. */
  headerRow: number | null
  separator: string
  rowCount: number
  columns: ImportColumn[]
  /** The first rows, without the cells of secret columns. */
  preview: string[][]
  /** What to look at in its headers. */
  notes: Words[]
  isOurs: boolean
}

/** The answer to a file: its content, how it was or could be read and, if there is nothing to ask, the plan. */
export type CheckedFile<Words extends Told = string> = {
  file: ImportFile<Words>
  mapping: ImportMapping
  plan: ImportPlan<Words> | null
}

/** What became of a row that was to be imported. */
export type ImportResult<Words extends Told = string> =
  | {
      row: number
      isDone: true
      userId: string
      /** The invitation, where it is to be handed over. */
      link: SentLink | null
      /** What ended when the row deactivated a user. */
      stopped: WhatStops | null
    }
  | { row: number; isDone: false; reasons: Words[] }
