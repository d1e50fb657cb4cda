'use client'

import { Ban, CircleCheck, Copy, Link2, LogOut, Trash2 } from 'lucide-react'
import { useTranslations } from '#i18n'
import type { ActedUser, UserActs } from '@/components/acts/acts-on-user'
import { type StartedAct, startUserAct } from '@/components/acts/start-user-act'
import { copyText } from '@/components/ui/buttons/copy-text'
import { DropdownMenuItem, DropdownMenuSeparator } from '@/components/ui/overlays/dropdown-menu'
import { toast } from '@/components/ui/toast/toast'

type UserActItemsProps = {
  user: ActedUser
  acts: UserActs
  focusAfter: () => HTMLElement | null
  /** Once the user is deleted. */
  onDeleted?: () => void
}

/** Menu entries for what can be done to a user: the easy and harmless first, the grave last. */
export function UserActItems({ user, acts, focusAfter, onDeleted }: UserActItemsProps) {
  const say = useTranslations('user.acts')
  const { isActive, link, signOut, deletion } = acts
  const start = (name: StartedAct['name'], more: Partial<StartedAct> = {}) =>
    startUserAct({ name, user, focusAfter, ...more })

  return (
    <>
      {link && (
        <DropdownMenuItem onSelect={() => start('sendLink')}>
          <Link2 aria-hidden /> {say(`sendLink.${link}`)}
        </DropdownMenuItem>
      )}
      {signOut && (
        <DropdownMenuItem onSelect={() => start('signOut')}>
          <LogOut aria-hidden /> {say('signOut')}
        </DropdownMenuItem>
      )}
      {isActive === false && (
        <DropdownMenuItem onSelect={() => start('activate')}>
          <CircleCheck aria-hidden /> {say('activate')}
        </DropdownMenuItem>
      )}
      {(link || signOut || isActive === false) && <DropdownMenuSeparator />}
      <CopyItem label={say('copyEmail')} text={user.emailAddress} />
      <CopyItem label={say('copyId')} text={user.id} />
      {(isActive || deletion) && <DropdownMenuSeparator />}
      {isActive && (
        <DropdownMenuItem isDangerous onSelect={() => start('deactivate')}>
          <Ban aria-hidden /> {say('deactivate')}
        </DropdownMenuItem>
      )}
      {deletion && (
        <DropdownMenuItem isDangerous onSelect={() => start('delete', { deletion, onDone: onDeleted })}>
          <Trash2 aria-hidden /> {say('delete')}
        </DropdownMenuItem>
      )}
    </>
  )
}

function CopyItem({ label, text }: { label: string; text: string }) {
  const say = useTranslations('common.copy')

  async function copy() {
    const isCopied = await copyText(Promise.resolve(text)).then(
      () => true,
      () => false,
    )
    if (isCopied) toast.success(say('announced', { what: text }))
    else toast.failure(say('failed', { what: text }))
  }

  return (
    <DropdownMenuItem onSelect={() => void copy()}>
      <Copy aria-hidden /> {label}
    </DropdownMenuItem>
  )
}
