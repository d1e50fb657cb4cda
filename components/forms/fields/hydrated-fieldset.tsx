'use client'

import type { ReactNode } from 'react'
import { useHydrated } from '../../ui/use-hydrated'

/** Fields with values from the server: disabled until the form can keep what is typed into them. */
export function HydratedFieldset({ children }: { children: ReactNode }) {
  return (
    <fieldset disabled={!useHydrated()} className="min-w-0 space-y-5">
      {children}
    </fieldset>
  )
}
