'use client'

import { Button } from '@/components/ui/button'
import { type RowState, stateLabels } from './row-state'

export type StateFilter = 'all' | 'problems' | RowState

type PlanFilterProps = {
  counts: { state: RowState; count: number }[]
  total: number
  filter: StateFilter
  onFilter: (filter: StateFilter) => void
}

/** Totals that filter. */
export function PlanFilter({ counts, total, filter, onFilter }: PlanFilterProps) {
  const problems = counts.filter(({ state }) => state === 'refused' || state === 'failed')
  const choices: { value: StateFilter; label: string; count: number }[] = [
    { value: 'all', label: 'All', count: total },
    ...counts.map(({ state, count }) => ({ value: state, label: stateLabels[state], count })),
  ]
  // Where both kinds are there, they can be seen together.
  if (problems.length > 1) {
    const count = problems.reduce((sum, problem) => sum + problem.count, 0)
    choices.push({ value: 'problems', label: 'All problems', count })
  }
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">Show rows</legend>
      {choices.map(({ value, label, count }) => (
        <Button
          key={value}
          size="sm"
          aria-pressed={filter === value}
          onClick={() => onFilter(value)}
          className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent aria-pressed:forced-chosen"
        >
          {label} <span className="tabular-nums">{count.toLocaleString('en')}</span>
        </Button>
      ))}
    </fieldset>
  )
}
