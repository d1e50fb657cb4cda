import type { Language } from './languages'

/*
 * The separator of a CSV file that we write. Safe for browser and server. A spreadsheet uses the list separator of its
 * country: where the comma is the decimal sign, it opens a file with commas as one column.
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
