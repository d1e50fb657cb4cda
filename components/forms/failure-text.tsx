import type { ActionFailure } from './action-result'
import { SignInAgain } from './sign-in-again'

/** Why an action was refused, with the way out where there is one. */
export function FailureText({ failure }: { failure: ActionFailure }) {
  return (
    <>
      {failure.message}
      {failure.code === 'unauthenticated' && (
        <>
          {' '}
          <SignInAgain />
        </>
      )}
    </>
  )
}
