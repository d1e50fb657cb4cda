import type { Row } from './main'
import { median } from './median'
import { peopleWithPassword, signInRequests } from './sign-in'
import type { Bench } from './with-bench'

const tries = 100

/**
 * Median times of answers that must not tell whether an account exists. Each try is another account, so that none is
 * slowed down, and comes from another address.
 */
export async function measureTiming(bench: Bench): Promise<Row[]> {
  const people = await peopleWithPassword(bench, tries)
  const known: number[] = []
  const unknown: number[] = []
  for (const [index, { email }] of people.entries()) {
    known.push(await failToSignIn(bench, email, index))
    unknown.push(await failToSignIn(bench, `nobody.${index}@example.com`, index))
  }
  return [{ '': `sign-in with a wrong password, ${tries} tries each`, ...medians(known, unknown) }]
}

async function failToSignIn(bench: Bench, email: string, index: number): Promise<number> {
  const { requests, headers } = await signInRequests(bench, [{ email, password: 'not the password' }])
  const [request] = requests
  const began = performance.now()
  const answer = await fetch(bench.product.url + request?.path, {
    method: 'POST',
    headers: { ...headers, 'x-forwarded-for': `198.51.100.${index}` },
    body: request?.body ?? '',
  })
  await answer.text()
  const took = performance.now() - began
  if (answer.status !== 401) throw new Error(`a wrong password was answered with ${answer.status}`)
  return took
}

function medians(known: number[], unknown: number[]) {
  const [one, other] = [median(known), median(unknown)]
  return {
    'known, median ms': Number(one.toFixed(1)),
    'unknown, median ms': Number(other.toFixed(1)),
    'difference %': Number(((100 * Math.abs(one - other)) / Math.max(one, other)).toFixed(1)),
  }
}
