'use client'

import { useCallback } from 'react'
import { useTranslations } from '#i18n'
import { FailureText } from '@/components/forms/failures/failure-text'
import { useFound } from '@/components/forms/use-found'
import { grantedInWords } from '@/components/privileges/granted-in-words'
import { Labelled } from '@/components/ui/fields/labelled'
import { Select } from '@/components/ui/fields/select'
import { listGroupNamesAction } from '../_groups/group-actions'
import type { BulkAct } from './bulk-acts'

type GroupFieldProps = {
  act: BulkAct
  chosen: string
  isDisabled: boolean
  onChoose: (groupId: string) => void
}

/** The group that many users join or leave, and what it gives. */
export function GroupField({ act, chosen, isDisabled, onChoose }: GroupFieldProps) {
  const say = useTranslations()
  const load = useCallback(() => listGroupNamesAction(), [])
  const { result } = useFound(load, '')
  if (result && !result.ok) return <FailureText failure={result.error} />
  const groups = result?.data ?? []
  const group = groups.find(({ id }) => id === chosen)
  return (
    <>
      <Labelled label={say('bulk.group')} htmlFor="bulk-group">
        <Select
          id="bulk-group"
          value={chosen}
          disabled={isDisabled || !result}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{say(result ? 'bulk.chooseGroup' : 'userGroups.join.loading')}</option>
          {groups.map(({ id, name, isActive, canBeJoined }) => (
            <option key={id} value={id} disabled={act.name === 'join' && !canBeJoined}>
              {isActive ? name : say('userGroups.inactive', { name })}
            </option>
          ))}
        </Select>
      </Labelled>
      {group && (
        <p className="text-sm text-muted">
          {say('bulk.groupGives', {
            privileges: grantedInWords(say, group.privileges) || say('groups.givesNothing'),
          })}
        </p>
      )}
    </>
  )
}
