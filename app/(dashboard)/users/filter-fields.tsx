import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Labelled } from '@/components/ui/labelled'
import { Select } from '@/components/ui/select'
import { sections } from '@/lib/permissions/privileges.schema'
import { orderText, sortKeys } from '@/lib/users/user-order'
import { type UserListQuery, userListHref } from './user-list-query'
import {
  adminLabels,
  invitationLabels,
  orderInWords,
  privilegeInWords,
  signInLabels,
  statusLabels,
} from './words-of-list'

type FilterFieldsProps = { query: UserListQuery; isPending: boolean }

/** What the list can be narrowed down by, and its order: on a phone there are no column heads to press. */
export function FilterFields({ query, isPending }: FilterFieldsProps) {
  return (
    <div className="mt-3 grid grid-cols-1 items-end gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-2 lg:grid-cols-3">
      {/* The key gives the fields the values of the address again; the button that was pressed stays, and has the focus. */}
      <Fields key={userListHref({ ...query, page: 1 })} query={query} />
      <div className="sm:col-span-2 lg:col-span-3">
        <Button type="submit" variant="primary" pending={isPending} pendingLabel="Looking…">
          Apply filters
        </Button>
      </div>
    </div>
  )
}

function Fields({ query: { filter, order } }: { query: UserListQuery }) {
  return (
    <>
      <Labelled label="Status" htmlFor="status">
        <Choice name="status" chosen={filter.status} labels={statusLabels} />
      </Labelled>
      <Labelled label="Admin" htmlFor="admin">
        <Choice name="admin" chosen={filter.admin} labels={adminLabels} />
      </Labelled>
      <Labelled label="Privilege" htmlFor="privilege">
        <PrivilegeChoices chosen={filter.privilege} />
      </Labelled>
      <Labelled label="Sign-in" htmlFor="sign-in">
        <Choice name="sign-in" chosen={filter.signIn} labels={signInLabels} />
      </Labelled>
      <Labelled label="Invitation" htmlFor="invitation">
        <Choice name="invitation" chosen={filter.invitation} labels={invitationLabels} />
      </Labelled>
      <Labelled label="Order" htmlFor="sort">
        <Select id="sort" name="sort" defaultValue={orderText(order)}>
          {sortKeys.flatMap((by) =>
            [false, true].map((isDescending) => (
              <option key={orderText({ by, isDescending })} value={orderText({ by, isDescending })}>
                By {orderInWords({ by, isDescending })}
              </option>
            )),
          )}
        </Select>
      </Labelled>
    </>
  )
}

function PrivilegeChoices({ chosen }: { chosen: string | undefined }) {
  return (
    <Select id="privilege" name="privilege" defaultValue={chosen ?? ''}>
      <option value="">Any</option>
      {sections.map(({ key, label, levels }) => (
        <optgroup key={key} label={label}>
          {levels.map((level) => (
            <option key={level} value={`${key}.${level}`}>
              {privilegeInWords(`${key}.${level}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  )
}
