import { AppError } from '@/lib/errors/app-error'
import { apiRoute } from '@/lib/http/api-route'
import { csvSeparatorParam } from '@/lib/http/csv-separator-param'
import type { Parameters } from '@/lib/http/page-query'
import { requireApiActor } from '@/lib/http/require-api-actor'
import { usersCsv } from '@/lib/http/users-csv'
import { exportUsers } from '@/lib/users/export-users'
import { readFilter } from '@/lib/users/filter-params'

/** `/api/users/export`: everybody on the filtered list of the Users screen as CSV. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, parameters }) {
    const actor = await requireApiActor(request)
    const { filter, separator } = readExportQuery(parameters)
    const users = await exportUsers(actor, filter)
    return usersCsv(users, separator, `users-${new Date().toISOString().slice(0, 10)}.csv`)
  },
})

/** Unlike the screen, which says what it left out: a file with more people than were asked for could go anywhere. */
function readExportQuery(parameters: Parameters) {
  const { filter, unread } = readFilter(parameters)
  const separator = csvSeparatorParam.safeParse(parameters.separator)
  if (unread.length === 0 && separator.success) return { filter, separator: separator.data }
  const fieldErrors = {
    ...Object.fromEntries(unread.map((name) => [name, `${name} could not be read`])),
    ...(separator.success ? {} : { separator: 'separator must be comma, semicolon or tab' }),
  }
  throw new AppError('invalid', 'could not export users', { fieldErrors })
}
