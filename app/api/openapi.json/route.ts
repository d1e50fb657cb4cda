import { defineRoute } from '@/lib/api/define-route'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors/app-error'
import { door } from '../door'

let text: string | undefined

/** `/api/openapi.json`: these routes as OpenAPI, for all readers. With OPENAPI=off it does not exist. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, operations } = door.open({
  GET: defineRoute({
    operationId: 'getDescription',
    tag: 'service',
    access: 'open',
    responses: { success: 'description', failures: ['not_found'] },
    async verb() {
      if (!env().OPENAPI) throw new AppError('not_found', 'There is nothing at this address')
      // Not before it is asked for: it describes this route too.
      const { describeRoutes } = await import('../describe-routes')
      text ??= JSON.stringify(describeRoutes('en'))
      return text
    },
  }),
})
