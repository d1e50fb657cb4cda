import { expect, it, vi } from 'vitest'
import { timeOfId } from './id-form'
import { idAt, isId, newId } from './new-id'

it('is 24 lower-case hex digits that begin with the seconds, as the ids of the original do', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 21, 12) })
  const id = newId()
  expect(id).toMatch(/^[0-9a-f]{24}$/)
  expect(Number.parseInt(id.slice(0, 8), 16)).toBe(Date.UTC(2026, 10, 21, 12) / 1000)
  expect(timeOfId(id)).toEqual(new Date(Date.UTC(2026, 10, 21, 12)))
  vi.useRealTimers()
})

it('grows with every call, also within one tick of the clock and when the clock is set back', () => {
  vi.useFakeTimers({ now: Date.UTC(2027, 0, 1) })
  const ids = Array.from({ length: 5_000 }, newId)
  vi.setSystemTime(Date.UTC(2026, 11, 31))
  ids.push(newId())
  vi.useRealTimers()

  expect(new Set(ids).size).toBe(ids.length)
  expect([...ids].sort()).toEqual(ids)
})

it('stands on its side of the id of a moment', () => {
  // Later than the other tests, because ids never go back.
  const noon = Date.UTC(2028, 10, 21, 12)
  vi.useFakeTimers({ now: noon })
  const id = newId()
  vi.useRealTimers()
  expect(idAt(new Date(noon)) < id).toBe(true)
  expect(idAt(new Date(noon + 1)) > id).toBe(true)
  expect(isId(idAt(new Date(noon)))).toBe(true)
  expect(isId(idAt(new Date(-1)))).toBe(true)
})

it('knows its own form', () => {
  expect(isId('54bd0ad9ff4329b88985aafb')).toBe(true)
  for (const text of [
    '',
    '54BD0AD9FF4329B88985AAFB',
    '54bd0ad9ff4329b88985aaf',
    '54bd0ad9ff4329b88985aafb\n',
  ]) {
    expect(isId(text)).toBe(false)
  }
})
