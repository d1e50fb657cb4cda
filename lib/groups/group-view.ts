import type { Privileges } from '../permissions/sections'

/** A group as screens, the API and verbs see it. */
export type GroupView = {
  id: string
  orgId: string
  name: string
  description: string
  privileges: Privileges
  isActive: boolean
  memberCount: number
  /** Grows with every change but that of its members; a form sends it back to notice a stale page. */
  version: number
  createdAt: Date
  updatedAt: Date
}
