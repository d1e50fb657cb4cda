'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type SignInAgainProps = { className?: string; children: ReactNode }

/** For a session that ended while a page was open: signing in in another tab leaves what was typed here as it is. */
export function SignInAgain({ className = 'underline underline-offset-2', children }: SignInAgainProps) {
  const query = new URLSearchParams({ notice: 'session-ended', next: usePathname() })
  return (
    <a href={`/login?${query}`} target="_blank" rel="noreferrer" className={className}>
      {children}
    </a>
  )
}
