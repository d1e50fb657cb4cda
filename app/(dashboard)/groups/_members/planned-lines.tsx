import { useTranslations } from '#i18n'
import { Badge } from '@/components/ui/badge'
import type { LinePlan } from './use-members-plan'

/** More lines are counted, not shown. */
const shownLines = 200

const looks = { add: 'accent', member: 'neutral', refused: 'danger', unread: 'danger' } as const

/** What becomes of each line: first those that need a look. */
export function PlannedLines({ lines }: { lines: LinePlan[] }) {
  const say = useTranslations('groups.addMembers')
  const isProblem = ({ outcome }: LinePlan) => outcome === 'refused' || outcome === 'unread'
  const inOrder = [...lines.filter(isProblem), ...lines.filter((line) => !isProblem(line))]
  const count = (outcome: LinePlan['outcome'][]) =>
    lines.filter((line) => outcome.includes(line.outcome)).length
  return (
    <div className="max-w-2xl">
      <p role="status" className="font-medium tabular-nums">
        {say('summary', {
          add: count(['add']),
          member: count(['member']),
          refused: count(['refused', 'unread']),
        })}
      </p>
      <ul aria-label={say('lines')} className="mt-2 divide-y divide-line border-y border-line">
        {inOrder.slice(0, shownLines).map((line) => (
          <li
            key={`${line.line} ${line.address}`}
            className="grid grid-cols-[2.5rem_minmax(0,1fr)_auto] items-start gap-x-3 py-2"
          >
            <span className="text-muted tabular-nums">
              <span className="sr-only">{say('line')} </span>
              {line.line}
            </span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {'user' in line && line.user && <span className="font-medium">{line.user.name} </span>}
              <span className="text-muted">{line.address}</span>
              {line.outcome === 'refused' && (
                <span className="block text-sm text-danger">{line.reason}.</span>
              )}
            </span>
            <Badge kind={looks[line.outcome]}>{say(`outcomes.${line.outcome}`)}</Badge>
          </li>
        ))}
      </ul>
      {inOrder.length > shownLines && (
        <p className="mt-2 text-sm text-muted">{say('more', { count: inOrder.length - shownLines })}</p>
      )}
    </div>
  )
}
