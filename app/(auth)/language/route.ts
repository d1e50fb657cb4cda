import { z } from 'zod'
import { toAppError } from '@/lib/errors/to-app-error'
import { readPageQuery } from '@/lib/http/page-query'
import { parametersIn } from '@/lib/http/read-query'
import { readText } from '@/lib/http/read-text'
import { requestIdHeader } from '@/lib/http/request-origin'
import { allLanguages, languageCookie } from '@/lib/i18n/languages'
import { remember } from '@/lib/web/remember'

const formShape = z.object({ language: z.enum(allLanguages) })

/**
 * The language links of signed-out screens where their script does not run (yet): keeps the language and leads back.
 * With the script they call an action instead, and what was typed stays.
 */
export async function POST(request: Request): Promise<Response> {
  const { headers } = request
  try {
    const { language } = readPageQuery(parametersIn(`?${await readText(request, 1024)}`), formShape)
    if (language) await remember(languageCookie, language)
  } catch (error) {
    // Nothing is kept of what cannot be read.
    toAppError(error, headers.get(requestIdHeader))
  }
  return new Response(null, { status: 303, headers: { Location: pathBack(headers.get('referer')) } })
}

/** The page to return to, always of this site; pages with a secret in their address send no referrer. */
function pathBack(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/login'
  const { pathname, search } = new URL(referer)
  return /^\/(?!\/)/.test(pathname) ? pathname + search : '/login'
}
