import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { type CsvSeparator, csvSeparators } from '../i18n/csv-separator'
import type { Actor } from '../permissions/actor'
import type { UserView } from '../user-record/user-view'
import { csvColumns, csvRowOf } from '../users/csv-columns'
import { streamResponse } from './stream-response'

/** Users as a table for spreadsheets, which the import can read back; batch by batch. */
export function usersCsv(
  actor: Actor,
  batches: () => Promise<AsyncGenerator<UserView[]>>,
  { separator, name }: { separator: CsvSeparator; name: string },
): Promise<Response> {
  return streamResponse(actor, async () => csvParts(await batches(), csvSeparators[separator]), {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  })
}

const columns = csvColumns.map(({ name }) => name)

async function* csvParts(batches: AsyncGenerator<UserView[]>, delimiter: string): AsyncGenerator<string> {
  let isFirst = true
  for await (const users of batches) {
    // With a mark in front spreadsheets read it as UTF-8. Cells are made safe for them by `csvRowOf`.
    yield stringify(users.map(csvRowOf), {
      columns,
      delimiter,
      header: isFirst,
      bom: isFirst,
      record_delimiter: 'windows',
    })
    isFirst = false
  }
}
