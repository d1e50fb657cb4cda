'use client'

import { ChevronsUpDown, CircleUser, LogOut } from 'lucide-react'
import Link from 'next/link'
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
import { useSignOut } from './use-sign-out'
import { type ThemeSetting, useTheme } from './use-theme'

export type UserMenuProps = ThemeSetting & {
  name: string
  emailAddress: string
  signOut: () => Promise<void>
  /** Only the disc, for the narrow top bar. */
  isCompact?: boolean
}

export function UserMenu({ name, emailAddress, theme, setTheme, signOut, isCompact = false }: UserMenuProps) {
  const { chosen, choose, isPending: isChangingTheme } = useTheme({ theme, setTheme })
  const { leave, isPending: isLeaving } = useSignOut(signOut)
  const isPending = isChangingTheme || isLeaving

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
            className="w-full justify-start px-2 py-1.5 text-left font-normal *:w-full"
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
