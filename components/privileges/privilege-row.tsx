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
}

const levels: Level[] = ['deny', 'read', 'write']

/** One section: a radio group whose three cells are the columns of the privileges table. */
export const PrivilegeRow = memo(function PrivilegeRow({ section, stored, grantable }: PrivilegeRowProps) {
  const name = `user_permissions.${section.key}`
  const { field, fieldState } = useController({ name })
  const say = useTranslations()
  const id = fieldId(name)
  const offered: readonly Level[] = section.levels
  const isLimited = offered.some((level) => levelRank(level) > levelRank(grantable))
  const error = fieldState.error?.message
  // The first radio carries the field's id: links of the error summary lead there.
  const idOf = (level: Level) => (level === 'deny' ? id : `${id}-${level}`)

  return (
    <fieldset
      // On a phone three equal columns, fewer where large text needs it (WCAG 1.4.4, 1.4.10).
      className="grid grid-cols-[repeat(auto-fit,minmax(min(6.25rem,100%),1fr))] items-center border-b border-line last:border-b-0 sm:grid-cols-[minmax(0,1fr)_5.5rem_5.5rem_7rem]"
      aria-describedby={cn(isLimited && `${id}-limit`, error && `${id}-error`) || undefined}
    >
      {/* Floated, because only then a legend takes part in the grid. */}
      <legend className="float-left col-span-full px-4 pt-2 font-medium [overflow-wrap:anywhere] sm:col-span-1 sm:px-5 sm:py-2">
        {say(`sections.${section.key}`)}
      </legend>
      {levels.map((level) => {
        const isOffered = offered.includes(level) || stored === level
        if (!isOffered) return <span key={level} aria-hidden className="h-10 pointer-coarse:h-11" />
        const isTooHigh = levelRank(level) > levelRank(grantable) && level !== stored
        return (
          <label
            key={level}
            htmlFor={idOf(level)}
            className={cn(
              'flex h-10 items-center gap-2 px-3 text-sm pointer-coarse:h-11 max-sm:pr-1 max-sm:pl-4',
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
