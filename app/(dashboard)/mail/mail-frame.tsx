import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { PageHeader } from '@/components/shell/page-header'
import { LinkTabs } from '@/components/ui/link-tabs'

/** What the two screens about mail share. */
export function MailFrame({ children }: { children: ReactNode }) {
  const say = useTranslations('mailScreen')
  return (
    <div className="max-w-[75rem]">
      <PageHeader title={say('title')} />
      <LinkTabs
        label={say('tabs.label')}
        tabs={[
          { href: '/mail', label: say('tabs.status') },
          { href: '/mail/texts', label: say('tabs.texts') },
        ]}
      />
      {children}
    </div>
  )
}
