import { CircleMinus, CirclePlus } from 'lucide-react'
import type { ComponentType } from 'react'
import { differenceInWords } from './difference-in-words'
import type { Reach } from './reach-in-words'

/** What saving would give and take, compared with what is stored; nothing where it is the same. */
export function RightsDifference({ before, after }: { before: Reach; after: Reach }) {
  const { gained, lost } = differenceInWords(before, after)
  if (!gained && !lost) return null
  return (
    <div className="space-y-1 rounded-md border border-line px-3.5 py-3">
      <p className="text-xs font-medium text-muted">Compared with what is saved</p>
      {gained && <Line icon={CirclePlus} look="text-success" title="Gains" words={gained} />}
      {lost && <Line icon={CircleMinus} look="text-danger" title="Loses" words={lost} />}
    </div>
  )
}

type LineProps = { icon: ComponentType<{ className?: string }>; look: string; title: string; words: string }

function Line({ icon: Icon, look, title, words }: LineProps) {
  return (
    <p className="flex gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${look}`} />
      <span className="min-w-0">
        <span className="font-medium">{title}:</span> {words}.
      </span>
    </p>
  )
}
