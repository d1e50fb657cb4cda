'use client'

import { ChevronsUpDown } from 'lucide-react'
import { lazy } from 'react'
import { useTranslations } from '#i18n'
import { Avatar } from '../ui/avatar'
import { MenuButton } from '../ui/overlays/menu-button'
import type { LanguageSetting } from './choices/language'
import { useLanguage } from './choices/use-language'
import { type ThemeSetting, useTheme } from './choices/use-theme'
import { type SignOut, useSignOut } from './use-sign-out'

const loadItems = () => import('./user-menu-items')
const UserMenuItems = lazy(loadItems)

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

  const button = isCompact
    ? {
        size: 'icon' as const,
        className: 'rounded-full',
        children: (
          <>
            <Avatar name={name} />
            <span className="sr-only">{say('person.menu', { name })}</span>
          </>
        ),
      }
    : {
        isWide: true,
        className: 'w-full justify-start px-2 py-1.5 text-left font-normal *:w-full',
        children: (
          <>
            <Avatar name={name} />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{name}</span>
              <span className="block truncate text-xs text-muted">{emailAddress}</span>
            </span>
            <ChevronsUpDown aria-hidden className="text-muted" />
          </>
        ),
      }
  return (
    <MenuButton
      variant="ghost"
      pending={isPending}
      {...button}
      load={loadItems}
      menu={(open) => (
        <UserMenuItems
          open={open}
          name={name}
          emailAddress={emailAddress}
          theme={chosen}
          onTheme={choose}
          language={language}
          onLanguage={chooseLanguage}
          onLeave={leave}
        />
      )}
    />
  )
}
