import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import {
  auditHref,
  chosen,
  downloadHref,
  endsBeforeItBegins,
  eventsInWords,
  readAuditQuery,
} from './audit-query'

const everything = {
  person: 'jo & co',
  action: 'user.updated',
  result: 'refused',
  door: 'key',
  fromDate: '2026-11-01',
  toDate: '2026-11-21',
  timeZone: 'Europe/Berlin',
}
const id = '0123456789abcdef01234567'

it.each([
  [{ fromDate: '2026-11-21', toDate: '2026-11-20' }, true],
  [{ fromDate: '2026-11-21', toDate: '2026-11-21' }, false],
  [{ fromDate: '2026-11-21' }, false],
  [{ toDate: '2026-11-20' }, false],
])('%j ends before it begins: %j', (filter, ends) => {
  expect(endsBeforeItBegins(filter)).toBe(ends)
})

describe('filter and place in the address', () => {
  it.each([null, { before: id }, { after: id }])('survive the way into an address and back: %j', (cursor) => {
    const { searchParams } = new URL(auditHref(everything, cursor), 'http://localhost')
    expect(readAuditQuery(Object.fromEntries(searchParams))).toEqual({ filter: everything, cursor })
  })

  it('leave nothing where nothing was chosen', () => {
    const empty = {
      person: ' ',
      action: '',
      result: '',
      door: '',
      fromDate: '',
      toDate: '',
      timeZone: 'Europe/Berlin',
    }
    expect(auditHref(chosen(empty))).toBe('/audit')
    expect(readAuditQuery(empty)).toEqual({ filter: {}, cursor: null })
  })

  it('do not matter where they cannot be read', () => {
    const params = {
      person: ['a', 'b'],
      action: '<b>',
      from: '2026-02-30',
      to: 'today',
      zone: 'Mars',
      before: 'x',
    }
    expect(readAuditQuery(params)).toEqual({ filter: {}, cursor: null })
  })

  it('become the names of the API for downloads', () => {
    expect(downloadHref(everything, 'csv')).toBe(
      '/api/audit-logs?download=true&type=csv&person=jo+%26+co&action=user.updated&result=refused&door=key&from_date=2026-11-01&to_date=2026-11-21&time_zone=Europe%2FBerlin',
    )
  })
})

describe('the status line', () => {
  it('says how many there are, or are shown', () => {
    const all = { hasNewer: false, hasOlder: false, filter: {} }
    const [english, german] = [textsIn('en', 'audit'), textsIn('de', 'audit')]
    expect(eventsInWords(english, { ...all, count: 1 })).toBe('1 event, newest first')
    const found = { ...all, count: 2, filter: { person: 'jo' } }
    expect(eventsInWords(english, found)).toBe('2 matching events, newest first')
    expect(eventsInWords(german, found)).toBe('2 passende Ereignisse, neueste zuerst')
    const page = { ...all, count: 50, hasOlder: true }
    expect(eventsInWords(english, page)).toBe('50 events on this page, newest first')
    expect(eventsInWords(english, { ...found, hasNewer: true })).toBe(
      '2 matching events on this page, newest first',
    )
  })
})
