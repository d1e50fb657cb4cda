import type { SignInOutcome } from './sign-in'

/** Why somebody is not signed in, and what to do. */
export function signInInWords(outcome: Exclude<SignInOutcome, { kind: 'done' }>): string {
  switch (outcome.kind) {
    case 'wrong':
      return 'Credentials are incorrect, please try again'
    case 'limited':
      return `Too many attempts. Try again in ${minutes(outcome.retryAfterSeconds)}.`
    case 'busy':
      return `Too many people are signing in at this moment. Try again in ${seconds(outcome.retryAfterSeconds)}.`
    case 'unavailable':
      return 'Gatehouse cannot reach its database at the moment. It comes back by itself; try again in a few seconds.'
    case 'unreachable':
      return 'Gatehouse did not answer. Check your connection and try again.'
    case 'unexpected':
      return 'Something went wrong on our side. Try again.'
  }
}

function minutes(count: number | null): string {
  if (count === null) return 'a few minutes'
  const whole = Math.max(1, Math.ceil(count / 60))
  return whole === 1 ? '1 minute' : `${whole} minutes`
}

function seconds(count: number | null): string {
  return count !== null && count > 1 ? `${count} seconds` : 'a few seconds'
}
