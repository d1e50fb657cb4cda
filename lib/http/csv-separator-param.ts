import 'server-only'
import { z } from 'zod'
import { type CsvSeparator, csvSeparatorNames } from '../i18n/csv-separator'

/** The parameter `separator` of a download; programs that do not say get commas. */
export const csvSeparatorParam = z
  .enum(['', ...csvSeparatorNames], 'separator must be comma, semicolon or tab')
  .optional()
  .transform((name): CsvSeparator => name || 'comma')
