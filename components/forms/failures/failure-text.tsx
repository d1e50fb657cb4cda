import { useTranslations } from '#i18n'
import type { ActionFailure } from '../action-result'
import { SignInAgain } from '../identity/sign-in-again'

/** Why an action was refused, with a way out if there is one. */
export function FailureText({ failure }: { failure: ActionFailure }) {
  const say = useTranslations('forms.sessionEnded')
  if (failure.code !== 'unauthenticated') return failure.message
  return say.rich('short', { link: (chunks) => <SignInAgain>{chunks}</SignInAgain> })
}
