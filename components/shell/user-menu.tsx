'use client'

import { ChevronsUpDown, CircleUser, LogOut } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { languages } from '@/lib/i18n/languages'
import { Avatar } from '../ui/avatar'
import { Button } from '../ui/buttons/button'
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '../ui/overlays/dropdown-menu'
import type { LanguageSetting } from './choices/language'
import { useLanguage } from './choices/use-language'
import { type ThemeSetting, useTheme } from './choices/use-theme'
import { type SignOut, useSignOut } from './use-sign-out'

export type UserMenuProps = ThemeSetting &
  LanguageSetting & {
    name: string
    emailAddress: string
    signOut: SignOut
    /** Only the disc, for the narrow top bar. */
    isCompact?: boolean
  }

export function UserMenu(props: UserMenuProps) {
  const { name, emailAddress, theme, setTheme, language, setLanguage, signOut, isCompact = false } = props
  const say = useTranslations('shell')
  const { chosen, choose, isPending: isChangingTheme } = useTheme({ theme, setTheme })
  const { choose: chooseLanguage, isPending: isChangingLanguage } = useLanguage(setLanguage)
  const { leave, isPending: isLeaving } = useSignOut(signOut)
  const isPending = isChangingTheme || isChangingLanguage || isLeaving

  return (
    <DropdownMenu>
      <DropdownMenuTrigger asChild>
        {isCompact ? (
          <Button variant="ghost" size="icon" pending={isPending} className="rounded-full">
            <Avatar name={name} />
            <span className="sr-only">{say('person.menu', { name })}</span>
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
            <CircleUser aria-hidden /> {say('account')}
          </Link>
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuLabel id="theme-label">{say('person.theme')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={chosen} onValueChange={choose} aria-labelledby="theme-label">
          <DropdownMenuRadioItem value="system">{say('person.themes.system')}</DropdownMenuRadioItem>
          <DropdownMenuRadioItem value="light">{say('person.themes.light')}</DropdownMenuRadioItem>
          <DropdownMenuRadioItem value="dark">{say('person.themes.dark')}</DropdownMenuRadioItem>
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuLabel id="language-label">{say('language.title')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup
          value={language}
          onValueChange={chooseLanguage}
          aria-labelledby="language-label"
        >
          <DropdownMenuRadioItem value="browser">{say('language.browser')}</DropdownMenuRadioItem>
          {Object.entries(languages).map(([value, { name: ownName }]) => (
            <DropdownMenuRadioItem key={value} value={value} lang={value}>
              {ownName}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem onSelect={leave}>
          <LogOut aria-hidden /> {say('person.signOut')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  )
}
