import type { ImportResult, ImportRow } from '@/lib/user-import/import.schema'

/** A row of the plan and, once it was tried, what became of it. */
export type ShownRow = { row: ImportRow; state: RowState; reasons: string[] }

export type RowState = 'add' | 'change' | 'same' | 'refused' | 'added' | 'changed' | 'failed'

export const stateLabels: Record<RowState, string> = {
  add: 'Will be added',
  change: 'Will change',
  added: 'Added',
  changed: 'Changed',
  same: 'Unchanged',
  refused: 'Refused',
  failed: 'Not imported',
}

/** What is shown of a row. */
export function shownRow(row: ImportRow, result: ImportResult | undefined): ShownRow {
  if (row.outcome === 'refused') return { row, state: 'refused', reasons: row.reasons }
  if (row.outcome === 'same' || !result) return { row, state: row.outcome, reasons: [] }
  if (!result.isDone) return { row, state: 'failed', reasons: [result.reason] }
  return { row, state: row.outcome === 'add' ? 'added' : 'changed', reasons: [] }
}

export function isProblem({ state }: ShownRow): boolean {
  return state === 'refused' || state === 'failed'
}

/** How many rows of each state there are, in the order of `stateLabels`. */
export function countStates(rows: ShownRow[]): { state: RowState; count: number }[] {
  const states = Object.keys(stateLabels) as RowState[]
  return states
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
}

/** "1 row", "1,250 rows". */
export function rowsInWords(count: number): string {
  return `${count.toLocaleString('en')} ${count === 1 ? 'row' : 'rows'}`
}
