import 'server-only'
import { wordsOf } from '../i18n/sentence'
import type { Say } from '../i18n/texts'
import type { ImportPlan, ImportResult } from './import.schema'
import { inBatches } from './in-batches'

/** A plan as its reader gets it. */
export async function planInWords(say: Say, { columns, rows }: ImportPlan): Promise<ImportPlan> {
  const inWords = await inBatches(rows, (row) =>
    row.outcome === 'refused' ? { ...row, reasons: reasonsInWords(say, row.reasons) } : row,
  )
  return { columns, rows: inWords }
}

/** What became of rows, as their reader gets it. */
export function resultsInWords(say: Say, results: ImportResult[]): ImportResult[] {
  return results.map((result) =>
    result.isDone ? result : { ...result, reasons: reasonsInWords(say, result.reasons) },
  )
}

function reasonsInWords(say: Say, reasons: string[]): string[] {
  return reasons.map((reason) => wordsOf(reason, say))
}
