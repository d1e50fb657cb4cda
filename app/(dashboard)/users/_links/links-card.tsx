'use client'

import { useTranslations } from '#i18n'
import { LeaveGuard } from '@/components/forms/leaving/leave-guard'
import { Card } from '@/components/ui/card'
import type { SentLink } from '@/lib/password-reset/give-link'
import { LinksList } from './links-list'

type LinksCardProps = { links: SentLink[]; isKept: boolean; onKept: () => void }

/** Links that were made on this page, to hand over. A reader who has not kept them is asked before leaving. */
export function LinksCard({ links, isKept, onKept }: LinksCardProps) {
  const say = useTranslations('links')
  if (links.length === 0) return null
  return (
    <>
      <LeaveGuard isUnsaved={!isKept} title={say('leave')} consequence={say('notKept')} />
      <Card titleId="links" title={say('made', { count: links.length })} description={say('handOver')}>
        <LinksList links={links} isKept={isKept} onKept={onKept} />
      </Card>
    </>
  )
}
