import { expect, it } from 'vitest'
import { daysAgo } from './days-ago'

it('counts days in UTC, whatever the time', () => {
  const now = new Date('2026-11-27T00:05:00Z')
  expect(daysAgo(new Date('2026-11-27'), now, 'en')).toBe('today')
  expect(daysAgo(new Date('2026-11-26'), now, 'de')).toBe('gestern')
  expect(daysAgo(new Date('2026-07-07'), new Date('2026-11-27T23:59:00Z'), 'en')).toBe('143 days ago')
})
