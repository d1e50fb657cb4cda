'use client'

import { useRouter } from 'next/navigation'
import { useOptimistic, useTransition } from 'react'
import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import type { AccessCell } from '@/lib/access/access-cell'
import { accessHref } from './access-query'

type CellFiltersProps = {
  cell: AccessCell
  /** Whether Gatehouse sees use of the section, and has for long enough. */
  knowsUnused: boolean
}

const filters = { through: 'group', unused: '90' } as const
type FilterName = keyof typeof filters

/** Narrows the users of a cell down. A second press takes the filter away. */
export function CellFilters({ cell, knowsUnused }: CellFiltersProps) {
  const say = useTranslations('access.cell')
  const router = useRouter()
  const [, startTransition] = useTransition()
  const [shown, show] = useOptimistic(cell)

  function press(name: FilterName) {
    const next: AccessCell = { ...shown, [name]: shown[name] ? undefined : filters[name] }
    startTransition(() => {
      show(next)
      router.push(accessHref({ cell: next, page: 1 }), { scroll: false })
    })
  }

  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{say('filters')}</legend>
      {(Object.keys(filters) as FilterName[])
        .filter((name) => name !== 'unused' || knowsUnused || shown.unused)
        .map((name) => (
          <Button
            key={name}
            size="sm"
            aria-pressed={Boolean(shown[name])}
            onClick={() => press(name)}
            className="rounded-full"
          >
            {say(name)}
          </Button>
        ))}
    </fieldset>
  )
}
