/** Which events; what is absent does not matter. */
export type AuditFilter = {
  /** By or about whoever has this in their name or e-mail address, or as their id. */
  person?: string
  /** Only by them. */
  actor?: string
  action?: string
  result?: string
  door?: string
  /** Days in UTC, `YYYY-MM-DD`, both included. */
  fromDate?: string
  toDate?: string
  ipAddress?: string
  requestMethod?: string
  /** Part of the path, with its case. */
  requestPath?: string
}

/** Is this text a day of the calendar, `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
}
