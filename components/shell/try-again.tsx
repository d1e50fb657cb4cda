'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '../ui/buttons/button'

/** Asks the server for this page again, with the same address. */
export function TryAgain() {
  const router = useRouter()
  const say = useTranslations('searchRefused')
  const [isPending, startTransition] = useTransition()
  return (
    <Button
      variant="primary"
      pending={isPending}
      pendingLabel={say('trying')}
      onClick={() => startTransition(() => router.refresh())}
    >
      {say('tryAgain')}
    </Button>
  )
}
