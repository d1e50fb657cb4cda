'use client'

import type { ReactNode } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import type { RowState } from './row-state'

export type StateFilter = 'all' | 'problems' | RowState

type PlanFilterProps = {
  counts: { state: RowState; count: number }[]
  total: number
  filter: StateFilter
  onFilter: (filter: StateFilter) => void
}

/** Totals that filter. */
export function PlanFilter({ counts, total, filter, onFilter }: PlanFilterProps) {
  const say = useTranslations('import')
  const problems = counts.filter(({ state }) => state === 'refused' || state === 'failed')
  const choices: { value: StateFilter; label: string; count: number }[] = [
    { value: 'all', label: say('filter.all'), count: total },
    ...counts.map(({ state, count }) => ({ value: state, label: say(`states.${state}`), count })),
  ]
  // If there are both kinds, they can be shown together.
  if (problems.length > 1) {
    const count = problems.reduce((sum, problem) => sum + problem.count, 0)
    choices.push({ value: 'problems', label: say('filter.problems'), count })
  }
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{say('filter.label')}</legend>
      {choices.map(({ value, label, count }) => (
        <Button key={value} size="sm" aria-pressed={filter === value} onClick={() => onFilter(value)}>
          {say.rich('filter.choice', { label, count, figure })}
        </Button>
      ))}
    </fieldset>
  )
}

function figure(digits: ReactNode) {
  return <span className="tabular-nums">{digits}</span>
}
