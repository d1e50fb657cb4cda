'use client'

import { useEffect, useState } from 'react'

/**
 * Counts down from what the server said. The end is a moment of this computer's clock, so that a sleeping tab is
 * correct when it wakes; a wrong clock does not matter.
 */
export function useSecondsLeft(atFirst: number): number {
  const [secondsLeft, setSecondsLeft] = useState(atFirst)

  useEffect(() => {
    const end = Date.now() + atFirst * 1000
    const count = () => setSecondsLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000)))
    const timer = setInterval(count, 1000)
    document.addEventListener('visibilitychange', count)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', count)
    }
  }, [atFirst])

  return secondsLeft
}
