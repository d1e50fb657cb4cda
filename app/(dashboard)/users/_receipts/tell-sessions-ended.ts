'use client'

import { toast } from '@/components/ui/toast/toast'
import type { Speaker } from '@/components/users/use-speaker'
import type { ToldEvent } from '@/lib/web/told-event'
import { tellReceipt } from './tell-receipt'

type Ended = {
  count: number
  event: ToldEvent | null
  /** Of another user. */
  name?: string
}

/** The receipt of sessions that were ended. */
export function tellSessionsEnded(speaker: Speaker, { count, event, name }: Ended): void {
  const { say } = speaker
  const title = name ? say('sessions.endedOf', { name }) : say('sessions.ended', { count })
  if (event) {
    const points = [say('whatStopped.sessions', { count }), say('sessions.mayReturn')]
    tellReceipt(speaker, { title, points, event })
  } else toast.success(name ? say('sessions.wereNone', { name }) : title)
}
