/** What came of a sign-in: `done`, or why not. */
export type SignInOutcome = 'done' | 'wrong' | 'busy' | 'unavailable' | 'unreachable' | 'unexpected'

/**
 * Signs in through next-auth's own HTTP calls. Its client function is not used, because it leaves the page when the
 * server does not answer, and what was typed would be lost.
 */
export async function signIn(credentials: { email: string; password: string }): Promise<SignInOutcome> {
  try {
    const csrf = await fetch('/api/auth/csrf')
    if (!csrf.ok) return outcomeOf(csrf.status, null)
    const { csrfToken } = (await csrf.json()) as { csrfToken: string }
    const answer = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...credentials, csrfToken, json: 'true' }),
    })
    const { url } = (await answer.json().catch(() => ({}))) as { url?: string }
    const error =
      url && URL.canParse(url, location.href) ? new URL(url, location.href).searchParams.get('error') : null
    return answer.ok && !error ? 'done' : outcomeOf(answer.status, error)
  } catch {
    return 'unreachable'
  }
}

function outcomeOf(status: number, error: string | null): SignInOutcome {
  if (error === 'CredentialsSignin') return 'wrong'
  if (status === 503 || error === 'unavailable') return 'unavailable'
  return status === 429 ? 'busy' : 'unexpected'
}
