/**
 * Which act it is to set this user's password: the first password of a user who never signed in takes nothing over
 * (docs/permissions.md).
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
