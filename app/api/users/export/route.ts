import { apiRoute } from '@/lib/api/api-route'
import { requireApiActor } from '@/lib/api/require-api-actor'
import { usersCsv } from '@/lib/api/users-csv'
import { AppError } from '@/lib/errors/app-error'
import { csvSeparatorParam } from '@/lib/http/csv-separator-param'
import type { Parameters } from '@/lib/http/page-query'
import { exportUsers } from '@/lib/users/directory/export-users'
import { readFilter } from '@/lib/users/directory/filter-params'
import { mostSearchWords, searchWords } from '@/lib/users/directory/search-words'

/** `/api/users/export`: everybody on the filtered list of the Users screen as CSV. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, parameters }) {
    const actor = await requireApiActor(request)
    const { filter, separator } = readExportQuery(parameters)
    const name = `users-${new Date().toISOString().slice(0, 10)}.csv`
    return usersCsv(actor, () => exportUsers(actor, filter), { separator, name })
  },
})

/** Unlike the screen, which says what it left out: a file with more people than were asked for could go anywhere. */
function readExportQuery(parameters: Parameters) {
  const { filter, unread } = readFilter(parameters)
  const { unused } = searchWords(filter.query ?? '')
  const separator = csvSeparatorParam.safeParse(parameters.separator)
  if (unread.length === 0 && unused.length === 0 && separator.success) {
    return { filter, separator: separator.data }
  }
  const fieldErrors = {
    ...Object.fromEntries(unread.map((name) => [name, `${name} could not be read`])),
    ...(unused.length > 0 ? { q: `q can have at most ${mostSearchWords} words` } : {}),
    ...(separator.success ? {} : { separator: 'separator must be comma, semicolon or tab' }),
  }
  throw new AppError('invalid', 'could not export users', { fieldErrors })
}
