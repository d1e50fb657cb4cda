'use client'

import { useEffect, useState } from 'react'
import type { SentLink } from '@/lib/password-reset/give-link'

// In the memory of this tab only: no address, storage or log ever has it.
let handed: SentLink | null = null

/** Keeps the link of a user who was just added for the next page, the user's own. */
export function handLinkOver(link: SentLink | null): void {
  handed = link
}

/** The link that was kept for the page of this user; from then on nothing else has it. */
export function useHandedLink(userId: string): SentLink | null {
  const [link] = useState(() => (handed?.recipient.id === userId ? handed : null))

  useEffect(() => handLinkOver(null), [])

  return link
}
