import { CircleMinus, CirclePlus } from 'lucide-react'
import type { ComponentType, ReactNode } from 'react'
import { useSpeaker } from '../users/use-speaker'
import { differenceInWords } from './difference-in-words'
import type { Reach } from './reach-in-words'

type RightsDifferenceProps = {
  before: Reach
  after: Reach
  /** What stays. */
  children?: ReactNode
}

/** What saving would give and take, compared with what is stored; nothing where it is the same. */
export function RightsDifference({ before, after, children }: RightsDifferenceProps) {
  const speaker = useSpeaker()
  const { gained, lost } = differenceInWords(speaker, before, after)
  if (!gained && !lost && !children) return null

  const { say } = speaker
  const who = after.isSelf ? 'you' : 'other'
  const name = (chunks: ReactNode) => <span className="font-medium">{chunks}</span>
  return (
    <div className="space-y-1 rounded-md border border-line px-4 py-3">
      <p className="text-xs font-medium text-muted">{say('privileges.difference.title')}</p>
      {gained && (
        <Line icon={CirclePlus} color="text-success">
          {say.rich('privileges.difference.gains', { name, who, rights: gained })}
        </Line>
      )}
      {lost && (
        <Line icon={CircleMinus} color="text-danger">
          {say.rich('privileges.difference.loses', { name, who, rights: lost })}
        </Line>
      )}
      {children}
    </div>
  )
}

type LineProps = { icon: ComponentType<{ className?: string }>; color: string; children: ReactNode }

function Line({ icon: Icon, color, children }: LineProps) {
  return (
    <p className="flex gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${color}`} />
      <span className="min-w-0">{children}</span>
    </p>
  )
}
