import { findReason } from '@/components/forms/failures/find-reason'

/** What came of a sign-in: done, or why not. */
export type SignInOutcome =
  | { kind: 'done' }
  /** The password is right in several organisations: one is to be chosen. */
  | { kind: 'organisation' }
  | { kind: 'wrong' | 'outgrown' | 'unavailable' | 'unreachable' | 'unexpected' }
  /** The page was not opened at APP_URL. */
  | { kind: 'elsewhere' }
  /** Asked too often, or too many people at once. */
  | { kind: 'limited' | 'busy'; retryAfterSeconds: number | null }

/**
 * Signs in through next-auth's own HTTP calls. Its client function is not used, because it leaves the page when the
 * server does not answer, and what was typed would be lost.
 */
export function signIn(credentials: { email: string; password: string }): Promise<SignInOutcome> {
  return post({ ...credentials, asks: 'true' })
}

/** Ends a sign-in that was right in several organisations. */
export function signInTo(organisation: string): Promise<SignInOutcome> {
  return post({ org_id: organisation })
}

async function post(fields: Record<string, string>): Promise<SignInOutcome> {
  try {
    const csrf = await fetch('/api/auth/csrf')
    if (!csrf.ok) return await failureOf(csrf, null)
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const answer = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...fields, csrfToken, json: 'true' }),
    })
    const error = await errorIn(answer)
    if (error === 'organisation') return { kind: 'organisation' }
    return answer.ok && !error ? { kind: 'done' } : await failureOf(answer, error)
  } catch {
    return { kind: 'unreachable' }
  }
}

/** The `error` parameter of the address that next-auth answers with. */
async function errorIn(answer: Response): Promise<string | null> {
  const body: unknown = await answer.json().catch(() => null)
  const url = typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : ''
  return URL.canParse(url, location.href) ? new URL(url, location.href).searchParams.get('error') : null
}

async function failureOf({ status, headers }: Response, error: string | null): Promise<SignInOutcome> {
  const retryAfterSeconds = secondsIn(headers.get('Retry-After'))
  if (status === 429 || error === 'limited') return { kind: 'limited', retryAfterSeconds }
  if (status === 503 || error === 'unavailable') {
    // The same answer for a database that is away and for a full queue; the health check tells them apart.
    const isDatabaseAway = (await findReason()) === 'database'
    return isDatabaseAway ? { kind: 'unavailable' } : { kind: 'busy', retryAfterSeconds }
  }
  if (error === 'outgrown') return { kind: 'outgrown' }
  if (status === 403) return { kind: 'elsewhere' }
  return { kind: error === 'CredentialsSignin' ? 'wrong' : 'unexpected' }
}

function secondsIn(retryAfter: string | null): number | null {
  return retryAfter && /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) : null
}
