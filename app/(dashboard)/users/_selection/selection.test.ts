import { describe, expect, it } from 'vitest'
import { countSelected, everybody, isSelected, nobody, rangeOf, withSelected } from './selection'

describe('a selection', () => {
  it('of some holds those', () => {
    const some = withSelected(withSelected(nobody, ['a', 'b', 'c'], true), ['b'], false)
    expect(['a', 'b', 'c'].map((id) => isSelected(some, id))).toEqual([true, false, true])
    expect(countSelected(some, 100)).toBe(2)
  })

  it('of all users holds all but those', () => {
    const all = withSelected(withSelected(everybody, ['a', 'b'], false), ['b'], true)
    expect(['a', 'b', 'z'].map((id) => isSelected(all, id))).toEqual([false, true, true])
    expect(countSelected(all, 100)).toBe(99)
  })

  it('has ranges in both directions, and not beyond the page', () => {
    const page = ['a', 'b', 'c', 'd']
    expect(rangeOf(page, 'b', 'd')).toEqual(['b', 'c', 'd'])
    expect(rangeOf(page, 'd', 'b')).toEqual(['b', 'c', 'd'])
    expect(rangeOf(page, 'elsewhere', 'b')).toEqual(['b'])
  })
})
