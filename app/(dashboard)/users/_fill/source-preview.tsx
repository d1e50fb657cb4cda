'use client'

import { useId } from 'react'
import { useTranslations } from '#i18n'
import { planInWords, type Wanted } from '@/components/privileges/plan-fill'
import { ReachText } from '@/components/privileges/reach-text'
import type { PrivilegeFill } from '@/components/privileges/use-privilege-fill'
import { Button } from '@/components/ui/buttons/button'
import { useSpeaker } from '@/components/users/use-speaker'
import type { PrivilegeSource } from './privilege-source'

type SourcePreviewProps = {
  source: PrivilegeSource
  fill: PrivilegeFill
  emptyMeansAdmin: boolean
  takeLabel: string
  otherLabel: string
  onTake: () => void
  onOther: () => void
}

/** The privileges of a user or template, and what taking them over would do to the form. */
export function SourcePreview(props: SourcePreviewProps) {
  const { source, fill, emptyMeansAdmin, takeLabel, otherLabel, onTake, onOther } = props
  const wordsId = useId()
  const say = useTranslations('privileges.take')
  const speaker = useSpeaker()
  return (
    <div className="space-y-4">
      <div id={wordsId} className="space-y-3">
        <p>
          <span className="block font-medium [overflow-wrap:anywhere]">{source.name}</span>
          <span className="block text-sm text-muted [overflow-wrap:anywhere]">{source.detail}</span>
        </p>
        <ReachText
          isAdmin={source.isAdmin ?? false}
          levels={source.privileges}
          emptyMeansAdmin={emptyMeansAdmin}
        />
        <div>
          <p className="mb-1 text-xs font-medium text-muted">{say('inThisForm')}</p>
          {planInWords(speaker, fill.plan(wantedOf(source))).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onOther}>{otherLabel}</Button>
        {/* It has the focus when this appears, so that what it would do is read out with it. */}
        <Button variant="primary" autoFocus aria-describedby={wordsId} onClick={onTake}>
          {takeLabel}
        </Button>
      </div>
    </div>
  )
}

export function wantedOf({ isAdmin, privileges }: PrivilegeSource): Wanted {
  return { isAdmin, levels: privileges }
}
