import type { Language } from './languages'

/*
 * What stands between the fields of a CSV file that we write. Safe for browser and server. A spreadsheet takes what its
 * country writes between numbers: where the comma is in the numbers, it opens a file with commas as one column.
 */

export const csvSeparators = { comma: ',', semicolon: ';', tab: '\t' } as const
export type CsvSeparator = keyof typeof csvSeparators
export const csvSeparatorNames = Object.keys(csvSeparators) as CsvSeparator[]

/** The addresses of a download by separator. */
export function csvHrefs(hrefOf: (separator: CsvSeparator) => string): Record<CsvSeparator, string> {
  return { comma: hrefOf('comma'), semicolon: hrefOf('semicolon'), tab: hrefOf('tab') }
}

/** What spreadsheets in this language expect. */
export function usualSeparator(language: Language): CsvSeparator {
  return language === 'de' ? 'semicolon' : 'comma'
}
