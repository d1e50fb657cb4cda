'use client'

import { CircleUser, LogOut } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from '#i18n'
import { languages } from '@/lib/i18n/languages'
import {
  DropdownMenu,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
} from '../ui/overlays/dropdown-menu'
import type { OpenMenu } from '../ui/overlays/menu-button'
import type { LanguageChoice } from './choices/language'
import type { ThemeChoice } from './choices/theme'

type UserMenuItemsProps = {
  open: OpenMenu
  name: string
  emailAddress: string
  theme: ThemeChoice
  onTheme: (theme: string) => void
  language: LanguageChoice
  onLanguage: (language: string) => void
  onLeave: () => void
}

/** The entries of the user menu; in a file of its own, which is loaded when the menu is first wanted. */
export default function UserMenuItems(props: UserMenuItemsProps) {
  const { open, name, emailAddress, theme, onTheme, language, onLanguage, onLeave } = props
  const say = useTranslations('shell')
  return (
    <DropdownMenu open={open} align="start" className="w-54">
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
      <DropdownMenuRadioGroup value={theme} onValueChange={onTheme} aria-labelledby="theme-label">
        <DropdownMenuRadioItem value="system">{say('person.themes.system')}</DropdownMenuRadioItem>
        <DropdownMenuRadioItem value="light">{say('person.themes.light')}</DropdownMenuRadioItem>
        <DropdownMenuRadioItem value="dark">{say('person.themes.dark')}</DropdownMenuRadioItem>
      </DropdownMenuRadioGroup>
      <DropdownMenuSeparator />
      <DropdownMenuLabel id="language-label">{say('language.title')}</DropdownMenuLabel>
      <DropdownMenuRadioGroup value={language} onValueChange={onLanguage} aria-labelledby="language-label">
        <DropdownMenuRadioItem value="browser">{say('language.browser')}</DropdownMenuRadioItem>
        {Object.entries(languages).map(([value, { name: ownName }]) => (
          <DropdownMenuRadioItem key={value} value={value} lang={value}>
            {ownName}
          </DropdownMenuRadioItem>
        ))}
      </DropdownMenuRadioGroup>
      <DropdownMenuSeparator />
      <DropdownMenuItem onSelect={onLeave}>
        <LogOut aria-hidden /> {say('person.signOut')}
      </DropdownMenuItem>
    </DropdownMenu>
  )
}
