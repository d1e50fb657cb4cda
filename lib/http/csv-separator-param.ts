import 'server-only'
import { z } from 'zod'
import { type CsvSeparator, csvSeparatorNames } from '../i18n/csv-separator'

/** The parameter `separator` of a download; the default for programs is the comma. */
export const csvSeparatorParam = z
  .enum(['', ...csvSeparatorNames], 'separator must be comma, semicolon or tab')
  .optional()
  .transform((name): CsvSeparator => name || 'comma')
