import { TZDate } from '@date-fns/tz'

/**
 * Is this text a day of the calendar, `YYYY-MM-DD`? Of years with four digits: there was no year 0, the first years
 * after it begin before it in some time zones, and PostgreSQL takes neither.
 */
export function isDay(text: string): boolean {
  return (
    /^[1-9]\d{3}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
  )
}

/** Is this the name of a time zone that the runtime knows, like `Europe/Berlin` or `UTC`? */
export function isTimeZone(text: string): boolean {
  // Some versions of Node accept offsets such as +02:00, others refuse them.
  if (!/^[A-Za-z][\w+-]*(\/[\w+-]+)*$/.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}

/**
 * The moments at which a day begins and ends, where the clocks show `timeZone`. A day is 23 or 25 hours long when they
 * change, and begins later than midnight where they change at midnight.
 * @param day `YYYY-MM-DD` (see `isDay`)
 */
export function boundsOfDay(day: string, timeZone: string): { start: Date; end: Date } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const midnight = (offset: number) =>
    new Date(new TZDate(year, month - 1, date + offset, timeZone).getTime())
  return { start: midnight(0), end: midnight(1) }
}
