'use client'

import { toast } from '@/components/ui/toast/toast'
import type { Say } from '@/lib/i18n/texts'
import type { SentLink } from '@/lib/password-reset/give-link'

/** The message after a link was made: on its way by mail, shown to be handed over, or saved for the operator. */
export function tellLinkSent(say: Say<'user'>, { purpose, way, url, recipient }: SentLink): void {
  if (way === 'sent') {
    toast.success(say(`linkSent.onItsWay.${purpose}`), {
      description: say('linkSent.olderEnd', { address: recipient.emailAddress }),
    })
  } else toast.success(say(url ? `linkSent.toHandOver.${purpose}` : `linkSent.inFile.${purpose}`))
}
