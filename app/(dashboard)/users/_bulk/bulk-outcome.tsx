'use client'

import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { CopyButton } from '@/components/ui/buttons/copy-button'
import { Dialog } from '@/components/ui/overlays/dialog'
import type { BulkFailure } from '@/lib/users/bulk.schema'

/** More names than a reader reads here; all of them can be copied. */
const shownAtMost = 100

type BulkOutcomeProps = {
  failures: BulkFailure[]
  /** What was done to the others; nothing if no user was changed. */
  done: string | null
  onClose: () => void
  onRetry: () => void
  focusAfter?: () => HTMLElement | null
}

/** To whom something was not done, and why. */
export function BulkOutcome({ failures, done, onClose, onRetry, focusAfter }: BulkOutcomeProps) {
  const say = useTranslations('bulk')
  const rest = failures.length - shownAtMost
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      focusAfter={focusAfter}
      title={say('outcome.title', { count: failures.length })}
      description={done ?? say('outcome.nobody')}
    >
      <ul className="max-h-72 divide-y divide-line overflow-y-auto rounded-md border border-line">
        {failures.slice(0, shownAtMost).map(({ id, name, reason }) => (
          <li key={id} className="px-3 py-2 [overflow-wrap:anywhere]">
            <span className="font-medium">{name}</span>
            <span className="block text-sm text-muted">{reason}</span>
          </li>
        ))}
        {rest > 0 && <li className="px-3 py-2 text-muted">{say('outcome.more', { count: rest })}</li>}
      </ul>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <span className="mr-auto">
          <CopyButton text={asText(failures)} what={say('outcome.copied')} />
        </span>
        <Button onClick={onRetry}>{say('outcome.again')}</Button>
        <Button variant="primary" onClick={onClose}>
          {say('outcome.close')}
        </Button>
      </div>
    </Dialog>
  )
}

function asText(failures: BulkFailure[]): string {
  return failures.map(({ id, name, reason }) => `${name}\t${id}\t${reason}`).join('\n')
}
