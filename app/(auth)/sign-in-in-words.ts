import type { Say } from '@/lib/i18n/texts'
import type { SignInOutcome } from './sign-in'

/** Why a user is not signed in, and what to do. */
export function signInInWords(
  say: Say<'signIn'>,
  outcome: Exclude<SignInOutcome, { kind: 'done' | 'organisation' }>,
): string {
  switch (outcome.kind) {
    case 'limited':
      return outcome.retryAfterSeconds === null
        ? say('failures.limitedForAWhile')
        : say('failures.limited', { minutes: Math.max(1, Math.ceil(outcome.retryAfterSeconds / 60)) })
    case 'busy':
      return outcome.retryAfterSeconds !== null && outcome.retryAfterSeconds > 1
        ? say('failures.busy', { seconds: outcome.retryAfterSeconds })
        : say('failures.busyForAWhile')
    default:
      return say(`failures.${outcome.kind}`)
  }
}
