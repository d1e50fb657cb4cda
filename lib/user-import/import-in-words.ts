import 'server-only'
import { type Told, wordsOf } from '../i18n/sentence'
import type { Say } from '../i18n/texts'
import type { CheckedFile, ImportResult, ImportRow } from './import.schema'
import { mapWithPauses } from './map-with-pauses'

/** What was found in a file, as its reader gets it. */
export async function checkedFileInWords(
  say: Say,
  { file, mapping, plan }: CheckedFile<Told>,
): Promise<CheckedFile> {
  return {
    file: { ...file, notes: allInWords(say, file.notes) },
    mapping,
    plan: plan && { ...plan, rows: await mapWithPauses(plan.rows, (row) => rowInWords(say, row)) },
  }
}

function rowInWords(say: Say, row: ImportRow<Told>): ImportRow {
  if (row.outcome === 'refused') return { ...row, reasons: allInWords(say, row.reasons) }
  if (row.outcome === 'same') return row
  return { ...row, notes: allInWords(say, row.notes) }
}

/** What became of rows, as their reader gets it. */
export function resultsInWords(say: Say, results: ImportResult<Told>[]): ImportResult[] {
  return results.map((result) =>
    result.isDone ? result : { ...result, reasons: allInWords(say, result.reasons) },
  )
}

function allInWords(say: Say, all: Told[]): string[] {
  return [...new Set(all.map((told) => wordsOf(told, say)))]
}
