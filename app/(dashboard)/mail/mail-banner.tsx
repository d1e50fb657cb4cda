'use client'

import { MailWarning } from 'lucide-react'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from '#i18n'
import type { MailHealth } from '@/lib/mail-settings/mail-health'

/** A quiet line for those who look after mail, until it works. On a phone the menu has the way there. */
export function MailBanner({ health }: { health: Exclude<MailHealth, 'working'> }) {
  const say = useTranslations('mailScreen.banner')
  if (usePathname().startsWith('/mail')) return null
  return (
    <p className="mb-4 flex items-center gap-2 border-b border-line pb-2.5 text-sm text-muted max-sm:hidden">
      <MailWarning aria-hidden className="size-4 shrink-0" />
      <span>
        {say.rich(health, {
          link: (chunks) => (
            <Link href="/mail" className="rounded-sm text-accent underline">
              {chunks}
            </Link>
          ),
        })}
      </span>
    </p>
  )
}
