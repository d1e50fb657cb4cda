import type { LinkPurpose } from '@/lib/links/account-link'

/** What the question before a deletion says about undoing it. */
export type Deletion = { canRestore: boolean; keptDays: number }

/** Whom an act is for. */
export type ActedUser = { id: string; name: string; emailAddress: string }

/** What is offered on a user, from the row, the page and the palette alike. */
export type UserActs = {
  edit: boolean
  /** Whether the user is active, for those who may switch it; null for others. */
  isActive: boolean | null
  /** The link that can be sent; null: none. */
  link: LinkPurpose | null
  signOut: boolean
  /** null: not offered. */
  deletion: Deletion | null
}

/** Something that is done to one user by one choice. */
export type UserActName = 'activate' | 'deactivate' | 'sendLink' | 'signOut' | 'delete'
