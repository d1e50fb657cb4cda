import type { LoadRequest } from './load'
import { samplePeople } from './people'
import type { Bench } from './with-bench'

type SignIn = { requests: LoadRequest[]; headers: Record<string, string> }

/** Sign-ins as programs do them: the token of one cookie, and a form for each person. */
export async function signInRequests(
  { product }: Pick<Bench, 'product'>,
  people: { email: string; password: string }[],
): Promise<SignIn> {
  const answer = await fetch(`${product.url}/api/auth/csrf`)
  const { csrfToken } = (await answer.json()) as { csrfToken: string }
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return {
    requests: people.map(({ email, password }) => ({
      method: 'POST',
      path: '/api/auth/callback/credentials',
      body: String(new URLSearchParams({ email, password, csrfToken, json: 'true' })),
    })),
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
  }
}

/** Gives some people the password of the bench: many attempts at one account at once would be slowed down. */
export async function peopleWithPassword({ database, signIn }: Bench, count: number) {
  const people = await samplePeople(database, count)
  await database.query(
    `UPDATE app_user SET is_active = true, password_hash = (SELECT password_hash FROM app_user WHERE email_address = $1)
     WHERE id = ANY($2)`,
    [signIn.email, people.map(({ id }) => id)],
  )
  return people.map(({ email }) => ({ email, password: signIn.password }))
}
