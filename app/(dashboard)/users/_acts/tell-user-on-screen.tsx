'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'
import type { ActedUser, UserActs } from '@/components/acts/acts-on-user'
import { useTellUserOnScreen } from '@/components/acts/user-on-screen'
import { useRememberedAddress } from '@/components/ui/table/remembered-address'

/** On the page of a user: the palette offers what may be done to them. After a deletion the list is there. */
export function TellUserOnScreen({ user, acts }: { user: ActedUser; acts: UserActs }) {
  const router = useRouter()
  const list = useRememberedAddress('/users')
  const onDeleted = useCallback(() => {
    router.replace(list)
    router.refresh()
  }, [router, list])
  useTellUserOnScreen({ user, acts, onDeleted })
  return null
}
