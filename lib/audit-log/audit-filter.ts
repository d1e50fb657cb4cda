/** Which events; an absent field matches all. */
export type AuditFilter = {
  /** By or about users with this text in their name or email address, or as their id. */
  person?: string
  /** Only by them. */
  actor?: string
  action?: string
  result?: string
  door?: string
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
