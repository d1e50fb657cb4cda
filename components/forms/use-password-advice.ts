'use client'

import { useEffect, useState } from 'react'
import type { Advice } from './check-password'

type Wanted = { minLength: number; ownWords: string[] }

// Long enough that a screen reader is not interrupted at every letter.
const pauseMs = 500

/**
 * Advice on a password once typing pauses; null without one. The word lists are fetched when the field is first used,
 * not with the page; without them (offline) there is no advice and everything else works.
 */
export function usePasswordAdvice(password: string, { minLength, ownWords }: Wanted): Advice | null {
  const [advice, setAdvice] = useState<Advice | null>(null)
  const words = ownWords.join('\n')

  useEffect(() => void import('./check-password').catch(() => {}), [])

  useEffect(() => {
    if (password === '') return setAdvice(null)
    let isCurrent = true
    const timer = setTimeout(async () => {
      const checker = await import('./check-password').catch(() => null)
      if (checker && isCurrent) setAdvice(checker.checkPassword(password, minLength, words.split('\n')))
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [password, minLength, words])

  return advice
}
