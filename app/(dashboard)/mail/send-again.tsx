'use client'

import { useTranslations } from '#i18n'
import type { ActedUser } from '@/components/acts/acts-on-user'
import { startUserAct } from '@/components/acts/start-user-act'
import { Button } from '@/components/ui/buttons/button'
import { hidden } from '@/components/ui/hidden'

/** Sends a new link in a new mail; the former link ends with that. */
export function SendAgain({ user }: { user: ActedUser }) {
  const say = useTranslations('mailScreen.recent')
  return (
    <Button
      size="sm"
      onClick={({ currentTarget }) =>
        startUserAct({ name: 'sendLink', user, focusAfter: () => currentTarget })
      }
    >
      {say.rich('sendAgain', { name: user.name, hidden })}
    </Button>
  )
}
