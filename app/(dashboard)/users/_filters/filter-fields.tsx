import { useTranslations } from '#i18n'
import { Choice } from '@/components/ui/fields/choice'
import { Labelled } from '@/components/ui/fields/labelled'
import { AddressSelect } from '@/components/ui/fields/select'
import { useSayTime } from '@/components/ui/time/use-say-time'
import { timeOfId } from '@/lib/db/id-form'
import type { GroupChoice } from '@/lib/groups/list-group-names'
import { sections } from '@/lib/permissions/sections'
import { orderText } from '@/lib/users/directory/user-order'
import type { UserColumn } from '../_list/user-list-look'
import { sortKeysOf, type UserListQuery } from './user-list-href'
import { filterLabels, orderInWords } from './words-of-list'

type FilterFieldsProps = {
  query: UserListQuery
  /** The columns this reader may sort by. */
  offered: readonly UserColumn[]
  groups: GroupChoice[]
}

/** What the list can be narrowed down by, and its order: on a phone there are no column heads to press. */
export function FilterFields({ query: { filter, order }, offered, groups }: FilterFieldsProps) {
  const say = useTranslations('usersFilter')
  const sayTime = useSayTime()
  const labels = filterLabels(say)
  const { importId } = filter
  return (
    <div className="mt-3 grid grid-cols-1 items-end gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-2 lg:grid-cols-3">
      <Labelled label={say('fields.status')} htmlFor="status">
        <Choice name="status" chosen={filter.status} labels={labels.status} />
      </Labelled>
      <Labelled label={say('fields.admin')} htmlFor="admin">
        <Choice name="admin" chosen={filter.admin} labels={labels.admin} />
      </Labelled>
      <Labelled label={say('fields.privilege')} htmlFor="privilege">
        <PrivilegeChoices chosen={filter.privilege} />
      </Labelled>
      <Labelled label={say('fields.signIn')} htmlFor="sign-in">
        <Choice name="sign-in" chosen={filter.signIn} labels={labels.signIn} />
      </Labelled>
      <Labelled label={say('fields.lastUsed')} htmlFor="last-used">
        <Choice name="last-used" chosen={filter.lastUsed} labels={labels.lastUsed} />
      </Labelled>
      <Labelled label={say('fields.invitation')} htmlFor="invitation">
        <Choice name="invitation" chosen={filter.invitation} labels={labels.invitation} />
      </Labelled>
      {(groups.length > 0 || filter.groupId) && (
        <Labelled label={say('fields.group')} htmlFor="group">
          <Choice name="group" chosen={filter.groupId} labels={groupLabels(groups, filter.groupId)} />
        </Labelled>
      )}
      {/* Which imports there were is kept nowhere: this one came with the address. */}
      {importId && (
        <Labelled label={say('fields.import')} htmlFor="import">
          <Choice name="import" chosen={importId} labels={{ [importId]: sayTime(timeOfId(importId)) }} />
        </Labelled>
      )}
      <Labelled label={say('fields.order')} htmlFor="sort">
        <AddressSelect id="sort" name="sort" chosen={orderText(order)}>
          {sortKeysOf(offered).flatMap((by) =>
            [false, true].map((isDescending) => (
              <option key={orderText({ by, isDescending })} value={orderText({ by, isDescending })}>
                {say('byOrder', { order: orderInWords(say, { by, isDescending }) })}
              </option>
            )),
          )}
        </AddressSelect>
      </Labelled>
    </div>
  )
}

/** A group that is gone keeps its id. */
function groupLabels(groups: GroupChoice[], chosen: string | undefined): Record<string, string> {
  const labels = Object.fromEntries(groups.map(({ id, name }) => [id, name]))
  return chosen && !(chosen in labels) ? { ...labels, [chosen]: chosen } : labels
}

function PrivilegeChoices({ chosen }: { chosen: string | undefined }) {
  const say = useTranslations()
  return (
    <AddressSelect id="privilege" name="privilege" chosen={chosen ?? ''}>
      <option value="">{say('common.any')}</option>
      {sections.map(({ key, levels }) => (
        <optgroup key={key} label={say(`sections.${key}`)}>
          {levels.map((level) => (
            <option key={level} value={`${key}.${level}`}>
              {say(`usersFilter.privilege.${level}`, { section: say(`sections.${key}`) })}
            </option>
          ))}
        </optgroup>
      ))}
    </AddressSelect>
  )
}
