'use client'

import { CircleQuestionMark, MenuIcon } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '../ui/buttons/button'
import { buttonStyles } from '../ui/buttons/button-styles'
import { Sheet } from '../ui/overlays/sheet'
import { LinkPending } from '../ui/progress/link-pending'
import { Logo } from './logo'
import { Menu, type MenuEntries } from './menu'
import { OrganisationName } from './organisation-name'
import { PaletteButton } from './palette/palette-button'
import { UserMenu, type UserMenuProps } from './user-menu'
import type { ViewLink } from './view-links'

type TopbarProps = { organisation: string; entries: MenuEntries; views: ViewLink[]; person: UserMenuProps }

/** The line on top of narrow screens: menu, product, person. With large text it wraps (WCAG 1.4.4, 1.4.10). */
export function Topbar({ organisation, entries, views, person }: TopbarProps) {
  const say = useTranslations('shell')
  const [isOpen, setOpen] = useState(false)
  return (
    <header className="sticky top-0 z-30 flex min-h-14 flex-wrap items-center justify-end gap-x-1 border-b border-line bg-surface px-[min(0.5rem,2vw)] sm:gap-x-2 short:static sm:px-4 lg:hidden">
      <Button variant="ghost" size="icon" onClick={() => setOpen(true)} aria-haspopup="dialog">
        <MenuIcon aria-hidden className="!size-5" />
        <span className="sr-only">{say('menu.open')}</span>
      </Button>
      <Link href="/" className="mr-auto flex rounded-md">
        <Logo />
      </Link>
      <PaletteButton isCompact />
      <Link href="/help" className={buttonStyles({ variant: 'ghost', size: 'icon' })}>
        <CircleQuestionMark aria-hidden className="!size-5" />
        <span className="sr-only">{say('help')}</span>
        <LinkPending />
      </Link>
      <UserMenu {...person} isCompact />
      <Sheet isOpen={isOpen} onOpenChange={setOpen} title={say('menu.title')}>
        <div className="px-5 pt-4 pb-5">
          <Logo />
          <OrganisationName name={organisation} />
        </div>
        {/* Choosing an entry closes the sheet; clicks of the links bubble to here, keys as well. */}
        <ClosesOnLink onFollow={() => setOpen(false)}>
          <Menu entries={entries} views={views} />
        </ClosesOnLink>
      </Sheet>
    </header>
  )
}

function ClosesOnLink({ onFollow, children }: { onFollow: () => void; children: React.ReactNode }) {
  return (
    <div
      role="none"
      onClickCapture={(event) => {
        if (event.target instanceof Element && event.target.closest('a')) onFollow()
      }}
    >
      {children}
    </div>
  )
}
