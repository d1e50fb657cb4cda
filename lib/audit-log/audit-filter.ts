import type { AuditAction } from '../audit/audit-action'
import type { SectionKey } from '../permissions/sections'

/** Which events; an absent field matches all. */
export type AuditFilter = {
  /** By or about users with this text in their name or email address, or as their id. */
  person?: string
  /** Only by them. */
  actor?: string
  /** This one event, by its id. */
  event?: string
  /** An action, or a group of them (lib/audit/action-groups.ts). */
  action?: string
  /** Of those that changed privileges: in this section. */
  section?: SectionKey
  result?: string
  door?: string
  /** Leaves the daily coming and going out (`comingAndGoing`). */
  without?: 'sign-ins'
  /** Days, `YYYY-MM-DD`, both included. */
  fromDate?: string
  toDate?: string
  /** Where these days begin and end at midnight: a name like `Europe/Berlin`; UTC without one. */
  timeZone?: string
  ipAddress?: string
  requestMethod?: string
  /** Part of the path, with its case. */
  requestPath?: string
}

/** What `without: 'sign-ins'` leaves out. Failed and refused sign-ins stay. */
export const comingAndGoing: readonly AuditAction[] = ['session.started', 'session.ended']
