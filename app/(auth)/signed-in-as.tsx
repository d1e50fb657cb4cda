'use client'

import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useAct } from '@/components/forms/use-act'
import { Button } from '@/components/ui/buttons/button'
import { LinkButton } from '@/components/ui/buttons/link-button'
import { Notice } from '@/components/ui/notice'
import { signOutAction } from '../(dashboard)/actions'

/** Who is signed in in this browser. */
export type SignedInUser = { name: string; emailAddress: string }

type SignedInAsProps = SignedInUser & {
  /** What that means on this screen. */
  children?: ReactNode
  /** Offers the way to their own pages too. */
  canContinue?: boolean
}

/**
 * Says on a signed-out screen that a user is signed in, and offers to sign out. The screen stays, so that its purpose
 * continues.
 */
export function SignedInAs({ name, emailAddress, children, canContinue = false }: SignedInAsProps) {
  const say = useTranslations('signIn.signedIn')
  const router = useRouter()
  const { run, isPending, failure } = useAct()

  async function refresh() {
    // The answer tells the browser to forget what it kept of their pages.
    await fetch('/signed-out').catch(() => null)
    // The button goes away, and the focus would be lost.
    document.getElementById('content')?.focus()
    router.refresh()
  }

  return (
    <Notice title={say('title', { name })} className="[overflow-wrap:anywhere]">
      <p className="text-sm text-muted">{emailAddress}</p>
      {children}
      <p role="alert" className="text-sm text-danger empty:sr-only">
        {failure && <FailureText failure={failure} />}
      </p>
      <div className="flex flex-wrap gap-2 pt-1.5">
        <Button onClick={() => run(signOutAction, refresh)} pending={isPending}>
          {say('signOut')}
        </Button>
        {canContinue && (
          <LinkButton variant="ghost" href="/" prefetch={false}>
            {say('goOn', { name })}
          </LinkButton>
        )}
      </div>
    </Notice>
  )
}
