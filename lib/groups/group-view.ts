import type { Privileges } from '../permissions/sections'

/** A group as screens, the API and verbs see it. */
export type GroupView = {
  id: string
  orgId: string
  name: string
  description: string
  privileges: Privileges
  isActive: boolean
  /** Kept for clients of the original, without effect. */
  passwordMaxDays: number
  memberCount: number
  /** Grows with every change but that of its members; a form sends it back to notice a stale page. */
  version: number
  createdAt: Date
  updatedAt: Date
}
