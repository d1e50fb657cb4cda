import type { Privileges } from '../permissions/sections'

/** Privileges with a name, as screens see them. */
export type TemplateView = {
  id: string
  name: string
  privileges: Privileges
  /** Grows with every change; a form sends it back to notice a stale page. */
  version: number
  updatedAt: Date
}
