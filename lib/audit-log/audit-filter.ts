/** Which events; what is absent does not matter. */
export type AuditFilter = {
  /** By or about whoever has this in their name or e-mail address, or as their id. */
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
