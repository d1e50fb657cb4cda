import { useTranslations } from '#i18n'
import { Button } from '@/components/ui/buttons/button'
import { Choice } from '@/components/ui/fields/choice'
import { Labelled } from '@/components/ui/fields/labelled'
import { Select } from '@/components/ui/fields/select'
import { useSayTime } from '@/components/ui/time/use-say-time'
import { timeOfId } from '@/lib/db/id-form'
import { sections } from '@/lib/permissions/privileges.schema'
import { orderText } from '@/lib/users/directory/user-order'
import type { UserColumn } from '../_list/user-list-look'
import { sortKeysOf, type UserListQuery, userListHref } from './user-list-query'
import { filterLabels, orderInWords } from './words-of-list'

type FieldsProps = {
  query: UserListQuery
  /** The columns this reader may sort by. */
  offered: readonly UserColumn[]
}

type FilterFieldsProps = FieldsProps & { isPending: boolean }

/** What the list can be narrowed down by, and its order: on a phone there are no column heads to press. */
export function FilterFields({ query, offered, isPending }: FilterFieldsProps) {
  const say = useTranslations('usersFilter')
  return (
    <div className="mt-3 grid grid-cols-1 items-end gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-2 lg:grid-cols-3">
      {/* The key gives the fields the values of the address again; the button that was pressed stays, and has the focus. */}
      <Fields key={userListHref({ ...query, page: 1 })} query={query} offered={offered} />
      <div className="sm:col-span-2 lg:col-span-3">
        <Button type="submit" variant="primary" pending={isPending} pendingLabel={say('looking')}>
          {say('apply')}
        </Button>
      </div>
    </div>
  )
}

function Fields({ query: { filter, order }, offered }: FieldsProps) {
  const say = useTranslations('usersFilter')
  const sayTime = useSayTime()
  const labels = filterLabels(say)
  const { importId } = filter
  return (
    <>
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
      <Labelled label={say('fields.invitation')} htmlFor="invitation">
        <Choice name="invitation" chosen={filter.invitation} labels={labels.invitation} />
      </Labelled>
      {/* Which imports there were is kept nowhere: this one came with the address. */}
      {importId && (
        <Labelled label={say('fields.import')} htmlFor="import">
          <Choice name="import" chosen={importId} labels={{ [importId]: sayTime(timeOfId(importId)) }} />
        </Labelled>
      )}
      <Labelled label={say('fields.order')} htmlFor="sort">
        <Select id="sort" name="sort" defaultValue={orderText(order)}>
          {sortKeysOf(offered).flatMap((by) =>
            [false, true].map((isDescending) => (
              <option key={orderText({ by, isDescending })} value={orderText({ by, isDescending })}>
                {say('byOrder', { order: orderInWords(say, { by, isDescending }) })}
              </option>
            )),
          )}
        </Select>
      </Labelled>
    </>
  )
}

function PrivilegeChoices({ chosen }: { chosen: string | undefined }) {
  const say = useTranslations()
  return (
    <Select id="privilege" name="privilege" defaultValue={chosen ?? ''}>
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
    </Select>
  )
}
