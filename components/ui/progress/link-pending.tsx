'use client'

import { useLinkStatus } from 'next/link'
import { PendingBar } from './pending-bar'

/** Shows, inside a `relative` link, that its page is on its way. */
export function LinkPending({ className }: { className?: string }) {
  const { pending } = useLinkStatus()
  return <PendingBar isPending={pending} className={className} />
}
