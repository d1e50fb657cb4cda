import 'server-only'
import { headers } from 'next/headers'
import { requestOrigin } from '../http/request-origin'
import { getLocale } from '../i18n/request-texts'
import type { RequestOrigin } from '../permissions/actor'

/** Where the request of a page or of its action came from, and the language of that page. */
export async function pageOrigin(): Promise<RequestOrigin> {
  return { ...requestOrigin(await headers()), language: await getLocale() }
}
