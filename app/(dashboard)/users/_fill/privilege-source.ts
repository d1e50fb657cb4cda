import type { Privileges } from '@/lib/permissions/sections'

/** Where privileges can be taken from: a person or a template. */
export type PrivilegeSource = {
  id: string
  name: string
  /** Tells those of one name apart. */
  detail: string
  /** Without it the admin switch stays as it is. */
  isAdmin?: boolean
  privileges: Privileges
}

export type FoundSources = { sources: PrivilegeSource[]; hasMore: boolean }
