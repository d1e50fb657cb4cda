'use client'

import { useTranslations } from '#i18n'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Input } from '@/components/ui/fields/input'
import { Notice } from '@/components/ui/notice'
import { LocalTime } from '@/components/ui/time/local-time'

/** A link to hand over; shown to the user who made it, until they leave the page. */
export function LinkToHandOver({ url, expiresAt }: { url: string; expiresAt: Date }) {
  const say = useTranslations('user.linkToHandOver')
  return (
    <Notice kind="info" title={say('title')} className="[&>div]:flex-1">
      <p id="handed-link-help">{say.rich('help', { time: () => <LocalTime at={expiresAt} /> })}</p>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Input
          aria-label={say('label')}
          aria-describedby="handed-link-help"
          value={url}
          readOnly
          onFocus={(event) => event.target.select()}
          className="min-w-0 flex-1 basis-60 font-mono text-sm"
        />
        <CopyButton what={say('copyName')} text={url} />
      </div>
    </Notice>
  )
}
