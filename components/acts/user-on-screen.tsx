'use client'

import { useEffect } from 'react'
import { makeStore } from '../ui/make-store'
import type { ActedUser, UserActs } from './acts-on-user'

export type UserWithActs = { user: ActedUser; acts: UserActs; onDeleted?: () => void }

const shown = makeStore<UserWithActs | null>(null)

/** Tells the palette whose page is open, and what may be done to them. */
export function useTellUserOnScreen({ user, acts, onDeleted }: UserWithActs): void {
  useEffect(() => {
    shown.set({ user, acts, onDeleted })
    return () => shown.set(null)
  }, [user, acts, onDeleted])
}

/** The user whose page is open; null: none. */
export const useUserOnScreen = shown.use
