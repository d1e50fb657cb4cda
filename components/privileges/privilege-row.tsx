'use client'

import { memo } from 'react'
import { useController } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { type Level, levelRank, type sections } from '@/lib/permissions/sections'
import { fieldId } from '../forms/fields/field-id'
import { cn } from '../ui/cn'
import { FieldError } from '../ui/fields/field'
import { Radio } from '../ui/fields/radio'
import { levelTints } from './level-tints'

type PrivilegeRowProps = {
  section: (typeof sections)[number]
  /** The user's current level; it may stay even if the actor could not give it. */
  stored: Level
  grantable: Level
  /** There is nothing saved to differ from. */
  isNew: boolean
}

const levels: Level[] = ['deny', 'read', 'write']

/** One section: a radio group whose three cells are the columns of the privileges table. */
export const PrivilegeRow = memo(function PrivilegeRow({
  section,
  stored,
  grantable,
  isNew,
}: PrivilegeRowProps) {
  const name = `user_permissions.${section.key}`
  const { field, fieldState } = useController({ name })
  const say = useTranslations()
  const id = fieldId(name)
  const offered: readonly Level[] = section.levels
  const isChanged = !isNew && field.value !== stored
  const isLimited = offered.some((level) => levelRank(level) > levelRank(grantable))
  const error = fieldState.error?.message
  // The first radio carries the field's id: links of the error summary lead there.
  const idOf = (level: Level) => (level === 'deny' ? id : `${id}-${level}`)

  return (
    <fieldset
      // On a phone three equal columns, fewer where large text needs it (WCAG 1.4.4, 1.4.10).
      className={cn(
        'grid grid-cols-[repeat(auto-fit,minmax(min(6.25rem,100%),1fr))] items-center border-b border-line last:border-b-0 sm:grid-cols-[minmax(0,1fr)_6.25rem_6.25rem_6.25rem]',
        isChanged && 'shadow-[inset_0.1875rem_0_var(--color-accent)]',
      )}
      aria-labelledby={`${id}-name`}
      aria-describedby={cn(
        `${id}-help`,
        isChanged && `${id}-was`,
        isLimited && `${id}-limit`,
        error && `${id}-error`,
      )}
    >
      {/* Floated, because only then a legend takes part in the grid. */}
      <legend className="float-left col-span-full px-4 pt-2 [overflow-wrap:anywhere] sm:col-span-1 sm:px-5 sm:py-0">
        <span id={`${id}-name`} className="font-medium">
          {say(`sections.${section.key}`)}
        </span>{' '}
        <span className="font-mono text-xs text-muted">{section.key}</span>{' '}
        {isChanged && (
          <span id={`${id}-was`} className="text-xs whitespace-nowrap text-accent">
            {say('privileges.table.was', { level: say(`levels.${stored}`) })}
          </span>
        )}
        <span id={`${id}-help`} className="block text-xs/4 text-muted">
          {say(`sectionHelp.${section.key}`)}
        </span>
      </legend>
      {levels.map((level) => {
        const isOffered = offered.includes(level) || stored === level
        if (!isOffered) return <span key={level} aria-hidden className="min-h-10 pointer-coarse:min-h-11" />
        const isTooHigh = levelRank(level) > levelRank(grantable) && level !== stored
        return (
          <label
            key={level}
            htmlFor={idOf(level)}
            className={cn(
              'flex min-h-10 items-center gap-1.5 self-stretch px-2 text-sm pointer-coarse:min-h-11 max-sm:pr-1 max-sm:pl-4',
              field.value === level ? cn('font-medium', levelTints[level]) : 'text-muted',
              isTooHigh && 'cursor-not-allowed opacity-55',
            )}
          >
            <Radio
              id={idOf(level)}
              name={field.name}
              value={level}
              checked={field.value === level}
              disabled={isTooHigh}
              onChange={() => field.onChange(level)}
              onBlur={field.onBlur}
              // Denied is the quiet state: only what is granted has colour.
              className={cn(level === 'deny' && 'checked:border-muted')}
            />
            {say(`levels.${level}`)}
          </label>
        )
      })}
      {/* Said once above the table for the eye; here for whoever comes to this row by ear. */}
      {isLimited && (
        <p id={`${id}-limit`} className="sr-only">
          {say(grantable === 'deny' ? 'privileges.table.limitDeny' : 'privileges.table.limitRead')}
        </p>
      )}
      {error && (
        <div className="col-span-full px-4 pb-2 sm:px-5">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  )
})
