'use client'

import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { FieldError } from '@/components/ui/fields/field'
import { Radio } from '@/components/ui/fields/radio'
import type { FieldEdit } from './compare-edits'
import { fieldLabel, fieldValueInWords } from './field-words'
import { type ComparisonState, choiceId, type Side } from './use-comparison'

type ConflictFieldProps = { edit: FieldEdit; state: ComparisonState; author: ReactNode }

/** A field that both changed: as it was, and the two values to choose from. The choice goes into the form at once. */
export function ConflictField({ edit, state, author }: ConflictFieldProps) {
  const { field, opened, stored, typed } = edit
  const say = useTranslations()
  const value: unknown = useWatch({ name: field })
  const isElse = value !== stored && value !== typed
  const isMissing = state.isAsked && !state.isDecided(edit)
  const errorId = `${choiceId(field, 'stored')}-error`
  const sides = [
    { side: 'stored', sideValue: stored, note: author },
    { side: 'typed', sideValue: typed, note: null },
  ] as const

  function isChecked(side: Side): boolean {
    return state.chosen[field] === side && value === edit[side]
  }

  return (
    <fieldset
      className="rounded-md border border-line bg-surface px-4 py-2.5 text-ink"
      aria-describedby={isMissing ? errorId : undefined}
    >
      {/* Floated, because only then a legend stays inside the box. */}
      <legend className="float-left w-full font-medium">{fieldLabel(say, field)}</legend>
      <p className="clear-both text-sm text-muted [overflow-wrap:anywhere]">
        {say('stale.opened', { value: fieldValueInWords(say, field, opened) })}
      </p>
      {sides.map(({ side, sideValue, note }) => (
        <label
          key={side}
          htmlFor={choiceId(field, side)}
          className="mt-1 flex min-h-8 items-start gap-2.5 py-1 pointer-coarse:min-h-11"
        >
          <Radio
            id={choiceId(field, side)}
            name={`choice-${field}`}
            checked={isChecked(side)}
            onChange={() => state.choose(edit, side)}
            className="mt-0.5 shrink-0"
          />
          <span className="min-w-0 [overflow-wrap:anywhere]">
            {say.rich(`stale.${side}`, {
              value: fieldValueInWords(say, field, sideValue),
              strong: (chunks) => <span className="font-medium">{chunks}</span>,
            })}
            {note && <span className="text-sm text-muted"> {note}</span>}
          </span>
        </label>
      ))}
      {isElse && <p className="text-sm text-muted">{say('stale.typedElse')}</p>}
      <FieldError id={errorId}>{isMissing ? say('stale.choiceMissing') : undefined}</FieldError>
    </fieldset>
  )
}
