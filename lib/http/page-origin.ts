import 'server-only'
import { headers } from 'next/headers'
import type { RequestOrigin } from '../auth/actor'
import { getLocale } from '../i18n/request-texts'
import { requestOrigin } from './request-origin'

/** Where the request of a page or of its action came from, and the language of that page. */
export async function pageOrigin(): Promise<RequestOrigin> {
  return { ...requestOrigin(await headers()), language: await getLocale() }
}
