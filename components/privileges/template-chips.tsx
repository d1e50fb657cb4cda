'use client'

import { useId } from 'react'
import { useTranslations } from '#i18n'
import type { TemplateView } from '@/lib/privilege-templates/template-view'
import { cn } from '../ui/cn'
import { Select } from '../ui/fields/select'
import { grantedInWords } from './granted-in-words'

type TemplateChipsProps = {
  templates: TemplateView[]
  /** The id of one; null: none. */
  chosen: string | null
  onChoose: (template: TemplateView | null) => void
  /** What it means to choose none. */
  noneLabel: string
}

/** So many are seen at once; the others are in a list. */
const shownAtMost = 8

/** One template out of a few, by one press. */
export function TemplateChips({ templates, chosen, onChoose, noneLabel }: TemplateChipsProps) {
  const say = useTranslations()
  const name = useId()
  if (templates.length === 0) return null
  const shown = templates.slice(0, shownAtMost)
  const others = templates.slice(shownAtMost)
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium">{say('templates.chips.legend')}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {[null, ...shown].map((template) => (
          <label
            key={template?.id ?? ''}
            title={template ? grantedInWords(say, template.privileges) : undefined}
            className={cn(
              'relative flex min-h-8 cursor-pointer items-center rounded-full border border-control bg-surface px-3 hover:bg-sunken pointer-coarse:min-h-11',
              'has-checked:forced-chosen has-checked:border-accent has-checked:bg-accent-soft has-checked:font-medium has-checked:text-accent',
              'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring',
            )}
          >
            <input
              type="radio"
              name={name}
              checked={chosen === (template?.id ?? null)}
              onChange={() => onChoose(template)}
              className="sr-only"
            />
            {template?.name ?? noneLabel}
          </label>
        ))}
        {others.length > 0 && (
          <Select
            aria-label={say('templates.chips.more')}
            value={others.some(({ id }) => id === chosen) ? (chosen ?? '') : ''}
            onChange={(event) => onChoose(others.find(({ id }) => id === event.target.value) ?? null)}
            className="w-auto max-w-full"
          >
            <option value="">{say('templates.chips.more')}</option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </div>
    </fieldset>
  )
}
