import 'server-only'
import { z } from 'zod'
import { accessCellInput } from '../access/access-cell'
import { csvSeparatorParam } from '../http/csv-separator-param'

const { section, level, through, unused } = accessCellInput.shape

/** A cell of the Access screen, and what separates the columns. */
export const accessQuery = z
  .object({ section, level, through, unused, separator: csvSeparatorParam })
  .transform(({ separator, ...cell }) => ({ cell, separator }))
