/**
 * Which act setting this person's password is: the first one of somebody who never came in is no take-over (seed "Set
 * user password").
 */
export function passwordAct({
  hasPassword,
  lastSignInAt,
}: {
  hasPassword: boolean
  lastSignInAt: Date | null
}) {
  return hasPassword || lastSignInAt ? 'user.set-password' : 'user.set-first-password'
}
