'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

// A few times only: asking for ever would keep the session of a user who has left in use.
const afterSeconds = [2, 5, 15]

/** Looks again soon, for what the server is just doing. */
export function RefreshSoon({ isWanted }: { isWanted: boolean }) {
  const router = useRouter()

  useEffect(() => {
    if (!isWanted) return
    const timers = afterSeconds.map((seconds) => setTimeout(() => router.refresh(), seconds * 1000))
    return () => timers.forEach(clearTimeout)
  }, [isWanted, router])

  return null
}
