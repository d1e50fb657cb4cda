import { describe, expect, it } from 'vitest'
import { idleTimes } from './idle-times'

describe('the warning before the idle end', () => {
  it('comes two minutes before, or half way through a short limit', () => {
    expect(idleTimes(30).warnsForMs).toBe(120_000)
    expect(idleTimes(1).warnsForMs).toBe(30_000)
  })

  it('ends before the server does, whose last note of use may be older', () => {
    expect(idleTimes(30).endsAfterMs).toBe(30 * 60_000 - 65_000)
    expect(idleTimes(1).endsAfterMs).toBe(51_000)
  })

  it('leaves 20 seconds to answer, however short the limit (WCAG 2.2.1)', () => {
    for (let minutes = 1; minutes <= 60; minutes += 1) {
      const { endsAfterMs, warnsForMs, touchesEveryMs } = idleTimes(minutes)
      expect(warnsForMs).toBeGreaterThanOrEqual(20_000)
      expect(endsAfterMs - warnsForMs).toBeGreaterThan(touchesEveryMs)
    }
  })
})
