import { AppError } from '@/lib/errors/app-error'
import { apiRoute } from '@/lib/http/api-route'
import type { Parameters } from '@/lib/http/page-query'
import { requireApiActor } from '@/lib/http/require-api-actor'
import { usersCsv } from '@/lib/http/users-csv'
import { exportUsers } from '@/lib/users/export-users'
import { readFilter } from '@/lib/users/filter-params'

/** `/api/users/export`: everybody on the filtered list of the Users screen as CSV. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET({ request, parameters }) {
    const actor = await requireApiActor(request)
    const users = await exportUsers(actor, readExportFilter(parameters))
    return usersCsv(users, `users-${new Date().toISOString().slice(0, 10)}.csv`)
  },
})

/** Unlike the screen, which says what it left out: a file with more people than were asked for could go anywhere. */
function readExportFilter(parameters: Parameters) {
  const { filter, unread } = readFilter(parameters)
  if (unread.length === 0) return filter
  const fieldErrors = Object.fromEntries(unread.map((name) => [name, `${name} could not be read`]))
  throw new AppError('invalid', 'could not export users', { fieldErrors })
}
