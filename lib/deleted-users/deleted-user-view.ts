import type { ShownUser } from '../user-record/present-user'

/** A deleted user as the screen shows it: no hash, no key, no row. */
export type DeletedUserView = ShownUser & {
  deletedAt: Date
  deletedByName: string
  /** When the sweep erases them. */
  erasedAt: Date
}
