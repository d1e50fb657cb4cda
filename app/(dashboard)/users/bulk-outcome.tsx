'use client'

import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog } from '@/components/ui/dialog'
import type { BulkResult } from '@/lib/users/bulk.schema'
import { type BulkAct, usersInWords } from './bulk-acts'

/** More names than anybody reads here; all of them can be copied. */
const shownAtMost = 100

type BulkOutcomeProps = {
  act: BulkAct
  outcome: BulkResult
  onClose: () => void
  onRetry: () => void
  focusAfter: () => HTMLElement | null
}

/** To whom something was not done, and why. */
export function BulkOutcome({ act, outcome, onClose, onRetry, focusAfter }: BulkOutcomeProps) {
  const { done, failures } = outcome
  const users = usersInWords(done)
  const rest = failures.length - shownAtMost
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      focusAfter={focusAfter}
      title={`${failures.length.toLocaleString('en')} could not be changed`}
      description={done > 0 ? `${act.done(users, done === 1)}.` : 'Nobody was changed.'}
    >
      <ul className="max-h-72 divide-y divide-line overflow-y-auto rounded-md border border-line">
        {failures.slice(0, shownAtMost).map(({ id, name, reason }) => (
          <li key={id} className="px-3 py-2 [overflow-wrap:anywhere]">
            <span className="font-medium">{name}</span>
            <span className="block text-sm text-muted">{reason}</span>
          </li>
        ))}
        {rest > 0 && <li className="px-3 py-2 text-muted">and {rest.toLocaleString('en')} more</li>}
      </ul>
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <span className="mr-auto">
          <CopyButton text={asText(failures)} what="Names and reasons" />
        </span>
        <Button onClick={onRetry}>Try these again</Button>
        <Button variant="primary" onClick={onClose}>
          Done
        </Button>
      </div>
    </Dialog>
  )
}

function asText(failures: BulkResult['failures']): string {
  return failures.map(({ id, name, reason }) => `${name}\t${id}\t${reason}`).join('\n')
}
