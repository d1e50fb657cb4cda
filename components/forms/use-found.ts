'use client'

import { useEffect, useState } from 'react'
import { type ActionResult, answerOf } from './action-result'

const pauseMs = 150

/** The results of a search for the current text: requested after a short pause, and late answers are dropped. */
export function useFound<T>(search: (query: string) => Promise<ActionResult<T>>, query: string) {
  const [answer, setAnswer] = useState<{ query: string; result: ActionResult<T> } | null>(null)

  useEffect(() => {
    let isWanted = true
    const timer = setTimeout(async () => {
      const result = await answerOf(() => search(query))
      if (isWanted) setAnswer({ query, result })
    }, pauseMs)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [search, query])

  return {
    /** The newest answer, which may still be of a shorter text. */
    result: answer?.result ?? null,
    isSearching: answer?.query !== query,
  }
}
