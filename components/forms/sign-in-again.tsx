'use client'

import { usePathname } from 'next/navigation'

/** For a session that ended while a page was open: signing in elsewhere leaves what was typed here as it is. */
export function SignInAgain({ className = 'underline underline-offset-2' }: { className?: string }) {
  const query = new URLSearchParams({ notice: 'session-ended', next: usePathname() })
  return (
    <a href={`/login?${query}`} target="_blank" rel="noreferrer" className={className}>
      Sign in again in a new tab
    </a>
  )
}
