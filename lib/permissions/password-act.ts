import type { UserView } from '../users/user-view'

/**
 * Which act setting this person's password is: the first one of somebody who never came in is no take-over (seed "Set
 * user password").
 */
export function passwordAct({ hasPassword, lastSignInAt }: Pick<UserView, 'hasPassword' | 'lastSignInAt'>) {
  return hasPassword || lastSignInAt ? 'user.set-password' : 'user.set-first-password'
}
