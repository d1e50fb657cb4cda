'use client'

import { useState } from 'react'
import { useTranslations } from '#i18n'
import { toast } from './toast/toast'

/**
 * Code that is loaded when it is first wanted. What was pressed waits for it, and says so when it cannot be had: a file
 * that never came must not take the page with it.
 */
export function useLoaded(load: () => Promise<unknown>) {
  const say = useTranslations('failures.noAnswer')
  const [isLoading, setLoading] = useState(false)

  /** @returns whether it could be loaded */
  async function whenLoaded(act: () => void): Promise<boolean> {
    setLoading(true)
    const isThere = await load().then(
      () => true,
      () => false,
    )
    setLoading(false)
    if (isThere) act()
    else toast.failure(say('connection'))
    return isThere
  }

  return {
    isLoading,
    whenLoaded,
    /** For events before a press, so that the press need not wait. */
    preload: () => void load().catch(() => {}),
  }
}
