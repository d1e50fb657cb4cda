import type { UserView } from '../users/user-view'

/** A deleted user as the screen shows it: no hash, no key, no row. */
export type DeletedUserView = Omit<UserView, 'hasPassword' | 'lastSignInAt' | 'createdAt'> & {
  deletedAt: Date
  deletedByName: string
  /** When what is kept of them goes by itself. */
  erasedAt: Date
}
