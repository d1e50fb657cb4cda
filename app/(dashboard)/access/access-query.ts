import { z } from 'zod'
import { type AccessCell, accessCellInput } from '@/lib/access/access-cell'
import { type Parameters, readPageQuery } from '@/lib/http/page-query'
import type { CsvSeparator } from '@/lib/i18n/csv-separator'

/** What the Access screen shows: a cell of the table, if one is chosen, and its page. */
export type AccessQuery = { cell: AccessCell | null; page: number }

const queryShape = z.object({
  ...accessCellInput.shape,
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number),
})

/** From the address; anything unreadable means no cell, no filter, or the first page. */
export function readAccessQuery(parameters: Parameters): AccessQuery {
  const { page = 1, ...rest } = readPageQuery(parameters, queryShape)
  return { cell: accessCellInput.safeParse(rest).data ?? null, page }
}

/** The address of the screen with this cell. */
export function accessHref({ cell, page }: AccessQuery): string {
  const params = cellParams(cell)
  if (page > 1) params.set('page', String(page))
  return params.size > 0 ? `/access?${params}` : '/access'
}

/** Of the file with all users of a cell. */
export function accessExportHref(cell: AccessCell, separator: CsvSeparator): string {
  const params = cellParams(cell)
  params.set('separator', separator)
  return `/api/access/export?${params}`
}

function cellParams(cell: AccessCell | null): URLSearchParams {
  const set = Object.entries(cell ?? {}).filter(([, text]) => text !== undefined)
  return new URLSearchParams(set as [string, string][])
}
