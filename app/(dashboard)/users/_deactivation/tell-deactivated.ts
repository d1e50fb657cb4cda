'use client'

import { toast } from '@/components/ui/toast/toast'
import { whatStoppedInWords } from '@/components/users/what-stops-in-words'
import type { Say } from '@/lib/i18n/texts'
import type { WhatStops } from '@/lib/users/what-stops'

/** The message after a deactivation, from every control. @param stopped null: they were inactive already */
export function tellDeactivated(say: Say, name: string, stopped: WhatStops | null): void {
  const ended = stopped ? whatStoppedInWords(say, stopped) : []
  toast.success(say('deactivation.deactivated', { name }), {
    description: [...ended, say('deactivation.canActivate')].join(' '),
  })
}
