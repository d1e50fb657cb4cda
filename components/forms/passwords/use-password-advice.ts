'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from '#i18n'
import type { Advice } from './check-password'

type Wanted = { minLength: number; ownWords: string[] }

// Long enough that a screen reader is not interrupted at every letter.
const pauseMs = 500

/**
 * Advice on a password once typing pauses; null without one. The word lists are fetched when the field is first used,
 * not with the page; without them (offline) there is no advice and everything else works.
 */
export function usePasswordAdvice(password: string, { minLength, ownWords }: Wanted): Advice | null {
  const say = useTranslations('forms.advice')
  const [advice, setAdvice] = useState<Advice | null>(null)
  const words = ownWords.join('\n')

  useEffect(() => void import('./check-password').catch(() => {}), [])

  useEffect(() => {
    if (password === '') return setAdvice(null)
    let isCurrent = true
    const timer = setTimeout(async () => {
      const checker = await import('./check-password').catch(() => null)
      if (!checker || !isCurrent) return
      setAdvice(checker.checkPassword(say, { password, minLength, ownWords: words.split('\n') }))
    }, pauseMs)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [say, password, minLength, words])

  return advice
}
