import { z } from 'zod'
import { readPageQuery } from '@/lib/http/page-query'
import { parametersIn } from '@/lib/http/read-query'

const queryShape = z.object({ notice: z.enum(['signed-out', 'password-changed']) })

/**
 * Where signing out ends: the browser clears what it kept of this site (ASVS 14.3.1), then shows the sign-in page. It
 * ends no session itself, so opening it from elsewhere does no harm. Cookies stay: the theme is one.
 */
export function GET(request: Request): Response {
  const { notice = 'signed-out' } = readPageQuery(parametersIn(request.url), queryShape)
  return new Response(null, {
    status: 303,
    headers: {
      Location: `/login?notice=${notice}`,
      'Clear-Site-Data': '"cache", "storage"',
      'Cache-Control': 'no-store',
    },
  })
}
