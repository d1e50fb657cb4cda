'use client'

import { ChevronsUpDown, CircleUser, LogOut } from 'lucide-react'
import Link from 'next/link'
import { useTransition } from 'react'
import { Avatar } from '../ui/avatar'
import { Button } from '../ui/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '../ui/dropdown-menu'
import { type ThemeChoice, themeFrom } from './theme'
import { showTheme, useTheme } from './use-theme'

export type UserMenuProps = {
  name: string
  emailAddress: string
  /** From the cookie. */
  theme: ThemeChoice
  setTheme: (theme: ThemeChoice) => Promise<void>
  signOut: () => Promise<void>
  /** Only the disc, for the narrow top bar. */
  isCompact?: boolean
}

export function UserMenu({ name, emailAddress, theme, setTheme, signOut, isCompact = false }: UserMenuProps) {
  const chosen = useTheme(theme)
  const [isPending, startTransition] = useTransition()

  function choose(value: string) {
    const next = themeFrom(value)
    showTheme(next)
    startTransition(() => setTheme(next))
  }

  function leave() {
    startTransition(async () => {
      await signOut()
      // A whole new page, so that nothing of this person stays in the tab's memory.
      window.location.assign('/signed-out')
    })
  }

  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        {isCompact ? (
          <Button variant="ghost" size="icon" pending={isPending} className="rounded-full">
            <Avatar name={name} />
            <span className="sr-only">Menu of {name}</span>
          </Button>
        ) : (
          <Button
            variant="ghost"
            pending={isPending}
            className="h-auto w-full justify-start px-2 py-1.5 text-left font-normal *:w-full pointer-coarse:h-auto"
          >
            <Avatar name={name} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{name}</span>
              <span className="block truncate text-xs text-muted">{emailAddress}</span>
            </span>
            <ChevronsUpDown aria-hidden className="text-muted" />
          </Button>
        )}
      </DropdownMenuTrigger>
      <DropdownMenuContent align="start" className="w-54">
        <DropdownMenuLabel>
          <span className="block truncate text-base font-medium text-ink">{name}</span>
          <span className="block truncate">{emailAddress}</span>
        </DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/account">
            <CircleUser aria-hidden /> My account
          </Link>
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuLabel id="theme-label">Theme</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={chosen} onValueChange={choose} aria-labelledby="theme-label">
          <DropdownMenuRadioItem value="system">Like the system</DropdownMenuRadioItem>
          <DropdownMenuRadioItem value="light">Light</DropdownMenuRadioItem>
          <DropdownMenuRadioItem value="dark">Dark</DropdownMenuRadioItem>
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={leave}>
          <LogOut aria-hidden /> Sign out
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
