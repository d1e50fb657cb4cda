import type { ActionFailure } from './action-result'
import { SignInAgain } from './sign-in-again'

/** Why an action was refused, with the way out where there is one. */
export function FailureText({ failure }: { failure: ActionFailure }) {
  if (failure.code !== 'unauthenticated') return failure.message
  return (
    <>
      Your session has ended. <SignInAgain />
    </>
  )
}
