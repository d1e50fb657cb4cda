'use client'

import { Download } from 'lucide-react'
import { useLocale, useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { LocalTime } from '@/components/ui/time/local-time'
import { EmailText } from '@/components/users/email-text'
import { csvSeparators, usualSeparator } from '@/lib/i18n/csv-separator'
import type { SentLink } from '@/lib/password-reset/give-link'
import { writtenCell } from '@/lib/users/csv-columns'
import { download } from '../import/_plan/csv-download'

/** More than a reader hands over from a screen; the file has all of them. */
const shownAtMost = 100

type LinksListProps = {
  links: SentLink[]
  isKept: boolean
  /** Called when the whole list is in a file or on the clipboard. */
  onKept: () => void
}

/** Links to hand over to many users: each to copy, all to copy or to save. They are in this page only, and only now. */
export function LinksList({ links, isKept, onKept }: LinksListProps) {
  const say = useTranslations('links')
  const sayField = useTranslations('common')
  const separator = csvSeparators[usualSeparator(useLocale())]
  const columns = [say('columns.name'), sayField('email'), say('columns.link'), say('columns.expires')]
  const rows = links.map(({ recipient, url, expiresAt }) => [
    recipient.name,
    recipient.emailAddress,
    url ?? '',
    expiresAt.toISOString(),
  ])
  const rest = links.length - shownAtMost

  function save() {
    void download({ name: 'invitations.csv', separator, columns, rows })
    onKept()
  }

  return (
    <div className="space-y-3">
      <ul
        aria-label={say('list')}
        className="max-h-72 divide-y divide-line overflow-y-auto rounded-md border border-line bg-surface"
      >
        {links.slice(0, shownAtMost).map(({ recipient, url, expiresAt }) => (
          <li key={recipient.id} className="flex items-center gap-3 px-3 py-2">
            <div className="min-w-0 flex-1 [overflow-wrap:anywhere]">
              <span className="font-medium">{recipient.name}</span>
              <span className="block text-sm text-muted">
                <EmailText address={recipient.emailAddress} />
              </span>
              <span className="block text-sm text-muted">
                {say.rich('until', { time: () => <LocalTime at={expiresAt} isInRow /> })}
              </span>
            </div>
            <CopyButton text={url ?? ''} what={say('linkOf', { name: recipient.name })} />
          </li>
        ))}
        {rest > 0 && <li className="px-3 py-2 text-muted">{say('more', { count: rest })}</li>}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant={isKept ? 'secondary' : 'primary'} onClick={save}>
          <Download aria-hidden /> {say('download')}
        </Button>
        <CopyButton
          text={[columns, ...rows].map((cells) => cells.map(writtenCell).join('\t')).join('\n')}
          what={say('allLinks')}
          onCopied={onKept}
        />
      </div>
    </div>
  )
}
