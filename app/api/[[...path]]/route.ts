import { apiRoute } from '@/lib/api/api-route'
import { AppError } from '@/lib/errors/app-error'

async function notFound(): Promise<never> {
  throw new AppError('not_found', 'There is nothing at this address')
}

/** Whatever else is asked below `/api`: a 404 in the envelope instead of a page. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = apiRoute({
  GET: notFound,
  POST: notFound,
  PUT: notFound,
  PATCH: notFound,
  DELETE: notFound,
})
