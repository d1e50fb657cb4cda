import { z } from 'zod'
import type { AuditChanges } from '../audit/record-event'
import { isId } from '../db/id-form'
import type { Told } from '../i18n/sentence'
import type { SentLink } from '../password-reset/give-link'
import { idField } from '../user-record/field.schema'
import { createUserInput, updateUserInput } from '../users/user.schema'
import type { WhatStops } from '../users/what-stops'
import { cellMeanings, columnFields } from './column-field'

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
  /** A column with more different words than these says nothing that has a meaning. */
  wordsOfColumn: 30,
  /** Of one such word. */
  wordLetters: 120,
  stepsAtOnce: 25,
} as const

/** What a column is imported as, and what the words in it mean where they are not known or mean something else here. */
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
  /** Users who are added without a name get it from their email address. */
  names_from_address: z.boolean(),
})

/** The file as text, and how to read it; without that, as its headers say. */
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

/** What is done for a row: nothing that could not be asked for by the forms, one person after the other. */
export type ImportStep = z.input<typeof importStep>
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
      /** Everything that stands against the row. */
      reasons: Words[]
    }
)

export type ImportOutcome = ImportRow['outcome']

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
  /** The first cells that are not empty. Of a secret column: none. */
  samples: string[]
  /** Its different words by how often they are there; null: too many to mean something. */
  words: { word: string; count: number }[] | null
}

/** What is in the file. */
export type ImportFile<Words extends Told = string> = {
  /** null: there is no header. */
  headerRow: number | null
  separator: string
  rowCount: number
  columns: ImportColumn[]
  /** The first rows, of secret columns without what is in them. */
  preview: string[][]
  /** What to look at in its headers. */
  notes: Words[]
  isOurs: boolean
}

/** The answer to a file: what is in it, how it was or could be read and, where nothing has to be asked, the plan. */
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
