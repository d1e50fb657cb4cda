'use client'

import { Monitor, Smartphone, Terminal } from 'lucide-react'
import { useTransition } from 'react'
import { useTranslations } from '#i18n'
import { signOutAndLeave } from '@/components/shell/use-sign-out'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/buttons/button'
import { hidden } from '@/components/ui/hidden'
import { RelativeTime } from '@/components/ui/time/relative-time'
import { deviceInWords, isProgram } from '@/components/users/device-in-words'
import type { SessionView } from '@/lib/identity/sessions/list-sessions'
import { signOutAction } from '../../../actions'

type SessionRowProps = { session: SessionView; now: Date; pending: boolean; onEnd: () => void }

export function SessionRow({ session, now, pending, onEnd }: SessionRowProps) {
  const say = useTranslations('sessions')
  const device = deviceInWords(useTranslations(), session.userAgent)
  const Icon = iconOf(session.userAgent)
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3 first:pt-0">
      <div className="flex min-w-0 items-start gap-3">
        <Icon aria-hidden className="mt-0.5 size-4.5 shrink-0 text-muted" />
        <div className="min-w-0">
          <p
            className="flex flex-wrap items-center gap-x-2 font-medium"
            title={session.userAgent ?? undefined}
          >
            {device}
            {session.isCurrent && <Badge kind="accent">{say('current')}</Badge>}
          </p>
          <p className="flex flex-wrap gap-x-3 text-sm text-muted">
            <span className="[overflow-wrap:anywhere]">{session.ipAddress ?? say('addressUnknown')}</span>
            <span>
              {say.rich('lastSeen', { time: () => <RelativeTime at={session.lastSeenAt} now={now} /> })}
            </span>
            <span>
              {say.rich('signedIn', { time: () => <RelativeTime at={session.createdAt} now={now} /> })}
            </span>
          </p>
        </div>
      </div>
      {session.isCurrent ? (
        <SignOutHere />
      ) : (
        <Button size="sm" onClick={onEnd} pending={pending}>
          {say.rich('end', { device, hidden })}
        </Button>
      )}
    </li>
  )
}

function iconOf(userAgent: string | null) {
  if (isProgram(userAgent)) return Terminal
  return /\b(iPhone|iPad|Android)\b/.test(userAgent ?? '') ? Smartphone : Monitor
}

function SignOutHere() {
  const say = useTranslations('sessions')
  const [isPending, startTransition] = useTransition()

  function leave() {
    startTransition(() => signOutAndLeave(signOutAction))
  }

  return (
    <Button size="sm" onClick={leave} pending={isPending}>
      {say.rich('endCurrent', { hidden })}
    </Button>
  )
}
