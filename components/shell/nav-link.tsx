'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { cn } from '../ui/cn'
import { LinkPending } from '../ui/progress/link-pending'

/** One entry of the menu; marked when its screen or one below it is open. */
export function NavLink({ href, icon, children }: { href: string; icon: ReactNode; children: ReactNode }) {
  const path = usePathname()
  const isCurrent = path === href || path.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      className={cn(
        'relative flex h-9 items-center gap-2.5 rounded-md px-2.5 font-medium text-muted hover:bg-sunken hover:text-ink pointer-coarse:h-11 [&_svg]:size-4',
        isCurrent && 'forced-chosen bg-accent-soft text-accent hover:bg-accent-soft hover:text-accent',
      )}
    >
      {icon}
      {children}
      <LinkPending />
    </Link>
  )
}
