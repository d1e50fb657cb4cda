'use client'

import { ArrowDown, ArrowDownUp, ArrowUp, CircleSlash, Minus } from 'lucide-react'
import { useState } from 'react'
import { useTranslations } from '#i18n'
import type { ActionResult } from '@/components/forms/action-result'
import { FailureText } from '@/components/forms/failures/failure-text'
import { Button } from '@/components/ui/buttons/button'
import { cn } from '@/components/ui/cn'
import { hidden } from '@/components/ui/hidden'
import type {
  PrivilegesPreview as Preview,
  PreviewPrivilegesInput,
  PrivilegesEffect,
} from '@/lib/users/bulk.schema'
import { effectInWords, sectionInWords } from './effect-in-words'
import { EffectNamesList } from './effect-names-list'

type PrivilegesPreviewProps = {
  change: PreviewPrivilegesInput
  answer: ActionResult<Preview> | null
}

const effectStyles = {
  losesAll: { icon: ArrowDown, color: 'text-danger' },
  loses: { icon: ArrowDown, color: 'text-danger' },
  changes: { icon: ArrowDownUp, color: 'text-danger' },
  gainsAll: { icon: ArrowUp, color: 'text-success' },
  gains: { icon: ArrowUp, color: 'text-success' },
  kept: { icon: Minus, color: 'text-muted' },
  unused: { icon: Minus, color: 'text-muted' },
  same: { icon: Minus, color: 'text-muted' },
  refused: { icon: CircleSlash, color: 'text-warning' },
}

/** Before → after with counts, and on demand the names. */
export function PrivilegesPreview({ change, answer }: PrivilegesPreviewProps) {
  const say = useTranslations('bulk.preview')
  const sayAll = useTranslations()
  return (
    <section aria-label={say('title')} className="space-y-1 text-ink">
      <p className="font-medium">{say('title')}</p>
      {/* As high as the usual answer, so that the buttons stay where they are. */}
      <div role="status" className="min-h-24">
        {answer === null && <p className="text-muted">{say('counting')}</p>}
        {answer && !answer.ok && (
          <p className="text-danger">
            <FailureText failure={answer.error} />
          </p>
        )}
        {answer?.ok && (
          <ul className="divide-y divide-line">
            {answer.data.effects.map((effect) => (
              <Effect key={effect.key} effect={effect} change={change} />
            ))}
          </ul>
        )}
        {answer?.ok && Object.keys(change.levels).length > 1 && answer.data.sections.length > 0 && (
          <ul aria-label={say('bySection')} className="pt-1 text-sm text-muted tabular-nums">
            {answer.data.sections.map((one) => (
              <li key={one.section}>{sectionInWords(sayAll, one)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}

function Effect({ effect, change }: { effect: PrivilegesEffect; change: PreviewPrivilegesInput }) {
  const say = useTranslations()
  const [isOpen, setOpen] = useState(false)
  const { icon: Icon, color } = effectStyles[effect.kind]
  const words = effectInWords(say, effect)
  return (
    <li className="py-1.5">
      <div className="flex items-start gap-2">
        <Icon aria-hidden className={cn('mt-0.5 size-4 shrink-0', color)} />
        <p className="min-w-0 flex-1 tabular-nums [overflow-wrap:anywhere]">
          {words.text}
          {words.transition && <span className="block text-sm text-muted">{words.transition}</span>}
        </p>
        <Button size="sm" variant="ghost" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {say.rich(isOpen ? 'bulk.preview.hideNames' : 'bulk.preview.showNames', {
            what: words.text,
            hidden,
          })}
        </Button>
      </div>
      {isOpen && <EffectNamesList change={change} effect={effect} what={words.text} />}
    </li>
  )
}
