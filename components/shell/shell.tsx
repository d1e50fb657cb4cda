import { CircleQuestionMark } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { SaveKey } from '../ui/keys/save-key'
import { IdleWarning, type IdleWarningProps } from './idle/idle-warning'
import { Logo } from './logo'
import { Menu, type MenuEntries } from './menu'
import { NavLink } from './nav-link'
import { OrganisationName } from './organisation-name'
import { PageKeys } from './page-keys'
import { Palette } from './palette/palette'
import { PaletteButton } from './palette/palette-button'
import type { SuggestUsers } from './palette/palette-search'
import { SkipLink } from './skip-link'
import { Topbar } from './topbar'
import { UserMenu, type UserMenuProps } from './user-menu'
import type { ViewLink } from './view-links'

type ShellProps = {
  /** The name of the organisation. */
  organisation: string
  entries: MenuEntries
  /** Of the list of users. */
  views: ViewLink[]
  person: UserMenuProps
  suggestUsers: SuggestUsers
  idle: IdleWarningProps
  children: ReactNode
}

/** What surrounds every signed-in screen. */
export function Shell({ organisation, entries, views, person, suggestUsers, idle, children }: ShellProps) {
  const say = useTranslations('shell')
  const { theme, setTheme, language, setLanguage, signOut } = person
  return (
    <Palette
      entries={entries}
      suggestUsers={suggestUsers}
      themeSetting={{ theme, setTheme }}
      languageSetting={{ language, setLanguage }}
      signOut={signOut}
    >
      <SkipLink />
      <Topbar organisation={organisation} entries={entries} views={views} person={person} />
      <div className="lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]">
        <header className="sticky top-0 hidden h-dvh flex-col overflow-y-auto border-r border-line bg-surface lg:flex">
          <div className="px-5 pt-4 pb-3">
            <Link href="/" className="inline-flex rounded-md">
              <Logo />
            </Link>
            <OrganisationName name={organisation} />
          </div>
          <div className="px-3 pb-5">
            <PaletteButton />
          </div>
          <Menu entries={entries} views={views} />
          <div className="mt-auto space-y-1 border-t border-line p-3">
            <NavLink href="/help" icon={<CircleQuestionMark aria-hidden />}>
              {say('help')}
            </NavLink>
            <UserMenu {...person} />
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="min-w-0 px-4 pt-3 pb-6 sm:pt-5 focus:outline-none sm:px-6"
        >
          {children}
        </main>
      </div>
      <IdleWarning {...idle} />
      <SaveKey />
      <PageKeys mayAdd={entries.addUser} />
    </Palette>
  )
}
