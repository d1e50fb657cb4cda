'use client'

import { CircleUser, KeyRound, ListChecks, Mail, ScrollText, Settings, Users, UsersRound } from 'lucide-react'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { NavLink } from './nav-link'
import { type ViewLink, ViewLinks } from './view-links'

/** Which entries the signed-in person may use; the others are absent. */
export type MenuEntries = {
  users: boolean
  addUser: boolean
  templates: boolean
  deletedUsers: boolean
  groups: boolean
  access: boolean
  addGroup: boolean
  auditLog: boolean
  mail: boolean
  settings: boolean
  firstSteps: boolean
  apiReference: boolean
}

type MenuProps = {
  entries: MenuEntries
  /** Of the list of users. */
  views: ViewLink[]
}

export function Menu({ entries, views }: MenuProps) {
  const isAmongUsers = usePathname().startsWith('/users')
  const say = useTranslations('shell')
  return (
    <nav aria-label={say('menu.main')} className="space-y-5 px-3">
      {(entries.users || entries.groups || entries.auditLog || entries.mail || entries.settings) && (
        <MenuSection heading={say('menu.system')}>
          {entries.firstSteps && (
            <NavLink href="/first-steps" icon={<ListChecks aria-hidden />}>
              {say('menu.firstSteps')}
            </NavLink>
          )}
          {entries.users && (
            <NavLink href="/users" icon={<Users aria-hidden />}>
              {say('menu.users')}
            </NavLink>
          )}
          {entries.users && isAmongUsers && <ViewLinks views={views} />}
          {entries.groups && (
            <NavLink href="/groups" icon={<UsersRound aria-hidden />}>
              {say('menu.groups')}
            </NavLink>
          )}
          {entries.access && (
            <NavLink href="/access" icon={<KeyRound aria-hidden />}>
              {say('menu.access')}
            </NavLink>
          )}
          {entries.auditLog && (
            <NavLink href="/audit" icon={<ScrollText aria-hidden />}>
              {say('menu.auditLog')}
            </NavLink>
          )}
          {entries.mail && (
            <NavLink href="/mail" icon={<Mail aria-hidden />}>
              {say('menu.mail')}
            </NavLink>
          )}
          {entries.settings && (
            <NavLink href="/settings" icon={<Settings aria-hidden />}>
              {say('menu.settings')}
            </NavLink>
          )}
        </MenuSection>
      )}
      <MenuSection heading={say('menu.you')}>
        <NavLink href="/account" icon={<CircleUser aria-hidden />}>
          {say('account')}
        </NavLink>
      </MenuSection>
    </nav>
  )
}

function MenuSection({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <div>
      <p className="px-2.5 pb-1.5 text-xs font-medium text-muted">{heading}</p>
      {children}
    </div>
  )
}
