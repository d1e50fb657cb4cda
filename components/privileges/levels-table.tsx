'use client'

import { useState } from 'react'
import { useFormState } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import { Button } from '../ui/buttons/button'
import { cn } from '../ui/cn'
import type { PermissionsForm } from '../users/user-form-values'
import { PrivilegeRow } from './privilege-row'

type LevelsTableProps = {
  stored: PermissionsForm
  isNew: boolean
  grantable: Record<SectionKey, Level>
}

/** The table section × level. On a phone it is folded, because the sentence before it says the same in less. */
export function LevelsTable({ stored, isNew, grantable }: LevelsTableProps) {
  const say = useTranslations('privileges.table')
  const { errors } = useFormState({ name: 'user_permissions' })
  const [isUnfolded, setUnfolded] = useState(false)
  const isOpen = isUnfolded || errors.user_permissions !== undefined
  return (
    <>
      <Button
        aria-expanded={isOpen}
        aria-controls="levels"
        onClick={() => setUnfolded(!isOpen)}
        className="w-full sm:hidden"
      >
        {say(isOpen ? 'fold' : 'unfold', { count: sections.length })}
      </Button>
      <fieldset id="levels" className={cn('space-y-3', !isOpen && 'max-sm:hidden')}>
        <legend className="sr-only">{say('legend')}</legend>
        {sections.some(({ key }) => grantable[key] !== 'write') && (
          <p className="text-sm text-muted">{say('limits')}</p>
        )}
        <div className="-mx-4 border-y border-line sm:mx-0 sm:overflow-hidden sm:rounded-md sm:border-x">
          {sections.map((section) => (
            <PrivilegeRow
              key={section.key}
              section={section}
              stored={stored[section.key]}
              grantable={grantable[section.key]}
              isNew={isNew}
            />
          ))}
        </div>
      </fieldset>
    </>
  )
}
