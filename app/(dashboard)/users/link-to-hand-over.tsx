'use client'

import { CopyButton } from '@/components/ui/copy-button'
import { Input } from '@/components/ui/input'
import { LocalTime } from '@/components/ui/local-time'
import { Notice } from '@/components/ui/notice'

/** A link to give somebody by hand; shown to the person who made it, until they leave the page. */
export function LinkToHandOver({ url, expiresAt }: { url: string; expiresAt: Date }) {
  return (
    <Notice kind="info" title="Mail is not set up" className="[&>div]:flex-1">
      <p id="handed-link-help">
        Hand this link over yourself; it works once, until <LocalTime at={expiresAt} />. It is not shown
        again.
      </p>
      <div className="flex flex-wrap items-center gap-2 pt-1">
        <Input
          aria-label="Link"
          aria-describedby="handed-link-help"
          value={url}
          readOnly
          onFocus={(event) => event.target.select()}
          className="min-w-0 flex-1 basis-60 font-mono text-sm"
        />
        <CopyButton what="link" text={url} />
      </div>
    </Notice>
  )
}
