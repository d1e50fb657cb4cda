import type { EffectiveRights } from '../permissions/combined-rights'
import type { Privileges } from '../permissions/sections'
import type { GroupOfUser } from './groups-of-users'

/** A user as screens and verbs see it: no hash, no key, no row. Times are UTC `Date`s. */
export type UserView = {
  id: string
  orgId: string
  firstName: string
  lastName: string
  emailAddress: string
  isActive: boolean
  /** The admin switch of the form. */
  isAdmin: boolean
  /** The user's own privileges: those of the form. */
  privileges: Privileges
  /** As they were joined. */
  groups: readonly GroupOfUser[]
  /** What the user may do; `isAdmin`, `privileges` and `groups` are what it comes from. */
  rights: EffectiveRights
  hasPassword: boolean
  /** The password no longer works: another user with fewer rights may know it (docs/decisions/024). */
  isPasswordOutgrown: boolean
  /** The same of the access key. */
  isKeyOutgrown: boolean
  /** Grows with every change of what can be edited or of the key; a form sends it back to notice a stale page. */
  version: number
  /** The right `ResetPassword`, which only the Admin API gives. */
  mayResetPasswords: boolean
  /** Kept for clients of the original, without effect. */
  passwordMaxDays: number
  passwordChangedAt: Date | null
  lastSignInAt: Date | null
  createdAt: Date
}
