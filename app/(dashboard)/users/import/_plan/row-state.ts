import type { ImportResult, ImportRow } from '@/lib/user-import/import.schema'
import type { WhatStops } from '@/lib/users/what-stops'

/** A row of the plan and, once it was tried, its result. */
export type ShownRow = {
  row: ImportRow
  state: RowState
  reasons: string[]
  /** What ended when the row deactivated a user. */
  stopped?: WhatStops | null
}

/** In the order in which they are told. */
const rowStates = ['add', 'change', 'added', 'changed', 'same', 'refused', 'failed'] as const
export type RowState = (typeof rowStates)[number]

/** What is shown of a row. */
export function shownRow(row: ImportRow, result: ImportResult | undefined): ShownRow {
  if (row.outcome === 'refused') return { row, state: 'refused', reasons: row.reasons }
  if (row.outcome === 'same' || !result) return { row, state: row.outcome, reasons: [] }
  if (!result.isDone) return { row, state: 'failed', reasons: result.reasons }
  const { stopped } = result
  return { row, state: row.outcome === 'add' ? 'added' : 'changed', reasons: [], stopped }
}

export function isProblem({ state }: ShownRow): boolean {
  return state === 'refused' || state === 'failed'
}

/** The number of rows of each state, without empty states. */
export function countStates(rows: ShownRow[]): { state: RowState; count: number }[] {
  return rowStates
    .map((state) => ({ state, count: rows.filter((row) => row.state === state).length }))
    .filter(({ count }) => count > 0)
}
