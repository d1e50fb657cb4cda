'use client'

import { Ellipsis } from 'lucide-react'
import { usePathname, useRouter } from 'next/navigation'
import { lazy, useCallback } from 'react'
import { useTranslations } from '#i18n'
import type { ActedUser, UserActName, UserActs } from '@/components/acts/acts-on-user'
import { startUserAct } from '@/components/acts/start-user-act'
import { useTellUserOnScreen } from '@/components/acts/user-on-screen'
import { Button } from '@/components/ui/buttons/button'
import { MenuButton } from '@/components/ui/overlays/menu-button'
import { useRememberedAddress } from '@/components/ui/table/remembered-address'

const loadMenu = () => import('./user-header-menu')
const UserHeaderMenu = lazy(loadMenu)

type UserHeaderActsProps = { user: ActedUser; acts: UserActs; base: string }

/** The main actions on the user of this page, beside its heading and in the palette. After a deletion the list is there. */
export function UserHeaderActs({ user, acts, base }: UserHeaderActsProps) {
  const say = useTranslations('user.acts')
  const router = useRouter()
  const list = useRememberedAddress('/users')
  // The tab says more about the link that it sends.
  const isOnSignIn = usePathname() === `${base}/sign-in`
  const onDeleted = useCallback(() => {
    router.replace(list)
    router.refresh()
  }, [router, list])
  useTellUserOnScreen({ user, acts, onDeleted })

  function start(name: UserActName, button: HTMLButtonElement) {
    let isDone = false
    startUserAct({
      name,
      user,
      onDone: () => {
        isDone = true
      },
      // The button that deactivates is then the one that activates: a second press must not do that.
      focusAfter: () => (isDone ? document.getElementById('content') : button),
    })
  }

  return (
    <>
      {acts.link && !isOnSignIn && (
        <Button
          variant={acts.link === 'invitation' ? 'primary' : 'secondary'}
          onClick={(event) => start('sendLink', event.currentTarget)}
          className="max-sm:grow"
        >
          {say(`sendLink.${acts.link}`)}
        </Button>
      )}
      {acts.isActive !== null && (
        <Button
          variant={acts.isActive ? 'dangerOutline' : 'primary'}
          onClick={(event) => start(acts.isActive ? 'deactivate' : 'activate', event.currentTarget)}
          className="max-sm:grow"
        >
          {say(acts.isActive ? 'deactivate' : 'activate')}
        </Button>
      )}
      {(acts.signOut || acts.deletion) && (
        <MenuButton
          load={loadMenu}
          menu={(open) => <UserHeaderMenu open={open} user={user} acts={acts} onDeleted={onDeleted} />}
          className="px-2.5"
        >
          <Ellipsis aria-hidden />
          <span className="sr-only">{say('more', { name: user.name })}</span>
        </MenuButton>
      )}
    </>
  )
}
