import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { type CsvSeparator, csvSeparators } from '../i18n/csv-separator'
import type { UserView } from '../user-record/user-view'
import { csvColumns, csvRowOf } from '../users/csv-columns'
import { csv, type Outcomes, type Presentation } from './dialect'
import { fileHeaders } from './file-headers'

/** Users as a table for spreadsheets, which the import can read back; batch by batch. */
export const userFile: Presentation<Outcomes['userFile']> = {
  content: { [csv]: z.string() },
  write: ({ batches, separator }) => ({
    parts: async () => csvParts(await batches(), separator),
    headers: fileHeaders('users', 'csv'),
  }),
  example: {
    async *batches() {
      yield []
    },
    separator: 'comma',
  },
}

const columns = csvColumns.map(({ name }) => name)

async function* csvParts(
  batches: AsyncGenerator<UserView[]>,
  separator: CsvSeparator,
): AsyncGenerator<string> {
  let isFirst = true
  for await (const users of batches) {
    // With a mark in front spreadsheets read it as UTF-8. Cells are made safe for them by `csvRowOf`.
    yield stringify(users.map(csvRowOf), {
      columns,
      delimiter: csvSeparators[separator],
      header: isFirst,
      bom: isFirst,
      record_delimiter: 'windows',
    })
    isFirst = false
  }
}
