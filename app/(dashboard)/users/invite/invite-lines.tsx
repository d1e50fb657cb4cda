import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import type { ShownRow } from '../import/_plan/row-state'
import type { InvitePlan } from './use-invite-plan'

type Line = {
  key: string
  line: number
  name: string
  detail: string
  state: 'invite' | 'invited' | 'exists' | 'refused' | 'failed' | 'unread'
  words: string[]
}

/** What becomes of each address and of each text that is none, in their order. */
export function InviteLines({ plan, shown }: { plan: InvitePlan; shown: ShownRow[] }) {
  const say = useTranslations('invite')
  const lines = linesOf(plan, shown)
  return (
    <Card titleId="lines" title={say('lines.title', { count: lines.length })}>
      <ul aria-labelledby="lines" className="-my-2 divide-y divide-line">
        {lines.map(({ key, line, name, detail, state, words }) => (
          <li key={key} className="grid grid-cols-[2.25rem_minmax(0,1fr)_auto] items-start gap-x-3 py-2">
            <span className="text-muted tabular-nums">
              <span className="sr-only">{say('lines.line')} </span>
              {line}
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <span className="font-medium">{name || detail}</span>{' '}
              {name && <span className="text-muted">{detail}</span>}
              {words.map((one) => (
                <span
                  key={one}
                  className={state === 'invite' ? 'block text-sm text-muted' : 'block text-sm text-danger'}
                >
                  {one}.
                </span>
              ))}
            </span>
            <Badge kind={looks[state]}>{say(`states.${state}`)}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const looks = {
  invite: 'accent',
  invited: 'accent',
  exists: 'neutral',
  refused: 'danger',
  failed: 'danger',
  unread: 'danger',
} as const

const states = {
  add: 'invite',
  added: 'invited',
  change: 'exists',
  changed: 'exists',
  same: 'exists',
  refused: 'refused',
  failed: 'failed',
} as const

function linesOf({ pasted }: InvitePlan, shown: ShownRow[]): Line[] {
  const read = shown.map(({ row, state, reasons }): Line => {
    const address = pasted.addresses[row.row - 2]
    return {
      key: `row ${row.row}`,
      line: address?.line ?? 0,
      name: row.name,
      detail: row.emailAddress,
      state: states[state],
      words: state === 'add' && 'notes' in row ? row.notes : reasons,
    }
  })
  const unread = pasted.unread.map(({ line, text }, at): Line => {
    return { key: `unread ${at}`, line, name: '', detail: text, state: 'unread', words: [] }
  })
  return [...read, ...unread].sort((one, other) => one.line - other.line)
}
