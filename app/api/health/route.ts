import { db } from '@/lib/db/database'
import { apiResponse } from '@/lib/http/api-response'
import { apiRoute } from '@/lib/http/api-route'

/** `/api/health`: is the process alive and its database reached? For load balancers, without sign-in. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  async GET() {
    // When it fails, the wrapper answers 503.
    await db().$queryRaw`SELECT 1`
    return apiResponse({ status: 200, body: { Status: 'OK', Message: 'Database reached', Meta: null } })
  },
})
