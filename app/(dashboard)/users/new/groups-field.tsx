'use client'

import { useController } from 'react-hook-form'
import { useTranslations } from '#i18n'
import { grantedInWords } from '@/components/privileges/granted-in-words'
import { Card } from '@/components/ui/card'
import { FieldError } from '@/components/ui/fields/field'
import type { GroupChoice } from '@/lib/groups/list-group-names'

/** The groups of a new user. */
export function GroupsField({ groups }: { groups: GroupChoice[] }) {
  const say = useTranslations()
  const { field, fieldState } = useController({ name: 'group_ids' })
  const chosen: string[] = field.value ?? []
  const error = fieldState.error?.message
  const toggle = (id: string) =>
    field.onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Card titleId="group_ids" title={say('userGroups.title')} description={say('addUser.groups')}>
      <fieldset aria-labelledby="group_ids" className="max-h-72 overflow-y-auto">
        <ul className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
          {groups.map(({ id, name, isActive, privileges, canBeJoined }) => (
            <li key={id}>
              <label
                htmlFor={`group-${id}`}
                className="flex min-h-8 items-start gap-2.5 py-1 pointer-coarse:min-h-11"
              >
                <input
                  type="checkbox"
                  id={`group-${id}`}
                  checked={chosen.includes(id)}
                  disabled={!canBeJoined}
                  onChange={() => toggle(id)}
                  className="mt-1 size-4 shrink-0 accent-accent disabled:opacity-55"
                />
                <span className="min-w-0 [overflow-wrap:anywhere]">
                  {isActive ? name : say('userGroups.inactive', { name })}
                  <span className="block text-sm text-muted">
                    {canBeJoined
                      ? grantedInWords(say, privileges) || say('groups.givesNothing')
                      : say('userGroups.join.beyond')}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        <FieldError id="group_ids-error">{error}</FieldError>
      </fieldset>
    </Card>
  )
}
