import { apiResponse } from '@/lib/api/api-response'
import { apiRoute } from '@/lib/api/api-route'
import { dropConnections } from '@/lib/db/connections'
import { db } from '@/lib/db/database'
import { AppError } from '@/lib/errors/app-error'
import { isReadOnlySql } from '@/lib/postgres/read-only'

/**
 * `/api/health`: is the process alive, its database reached, and does that take changes? For load balancers, without
 * sign-in.
 */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET() {
    // When it fails, the wrapper answers 503.
    const [row] = await db().$queryRawUnsafe<{ isReadOnly: boolean }[]>(
      `SELECT ${isReadOnlySql} AS "isReadOnly"`,
    )
    if (row?.isReadOnly) {
      dropConnections()
      throw new AppError('unavailable', 'The database is read-only')
    }
    return apiResponse({ status: 200, body: { Status: 'OK', Message: 'Database reached', Meta: null } })
  },
})
