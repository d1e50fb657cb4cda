'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import { startUserAct, useStartedAct } from '@/components/acts/start-user-act'
import { useLoaded } from '@/components/ui/use-loaded'

const load = () => import('./user-act-run')
const UserActRun = lazy(load)

/** Carries out the acts that any part of the page starts; their dialogs are loaded with the first. */
export function UserActHost() {
  const act = useStartedAct()
  const [isReady, setReady] = useState(false)
  const { whenLoaded } = useLoaded(load)

  // biome-ignore lint/correctness/useExhaustiveDependencies: it is asked for once for each act.
  useEffect(() => {
    if (!act || isReady) return
    void whenLoaded(() => setReady(true)).then((isThere) => {
      if (!isThere) startUserAct(null)
    })
  }, [act])

  if (!act || !isReady) return null
  return (
    <Suspense>
      <UserActRun key={`${act.name} ${act.user.id}`} act={act} onClose={() => startUserAct(null)} />
    </Suspense>
  )
}
