import { describe, expect, test } from 'vitest'
import { boundsOfDay, isTimeZone } from './day'

describe('a day begins and ends at midnight of its time zone', () => {
  test.each([
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z', '2026-11-22T00:00:00.000Z'],
    ['2026-11-21', 'Europe/Berlin', '2026-11-20T23:00:00.000Z', '2026-11-21T23:00:00.000Z'],
    ['2026-11-21', 'Pacific/Auckland', '2026-11-20T11:00:00.000Z', '2026-11-21T11:00:00.000Z'],
    ['2026-11-21', 'America/New_York', '2026-11-21T05:00:00.000Z', '2026-11-22T05:00:00.000Z'],
    ['2026-11-21', 'Asia/Kathmandu', '2026-11-20T18:15:00.000Z', '2026-11-21T18:15:00.000Z'],
    // The clocks change: 23 and 25 hours.
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-12-31', 'Europe/Berlin', '2026-12-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
    ['2024-02-28', 'Europe/Berlin', '2024-02-27T23:00:00.000Z', '2024-02-28T23:00:00.000Z'],
  ])('%s in %s', (day, timeZone, start, end) => {
    const bounds = boundsOfDay(day, timeZone)
    expect([bounds.start.toISOString(), bounds.end.toISOString()]).toEqual([start, end])
  })
})

test.each(['UTC', 'Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Etc/GMT+3'])(
  '%s is a time zone',
  (text) => {
    expect(isTimeZone(text)).toBe(true)
  },
)

test.each(['', 'Mars/Base', '+02:00', 'Europe/Berlin\0', '../etc', 'x'.repeat(500)])('%j is none', (text) => {
  expect(isTimeZone(text)).toBe(false)
})
