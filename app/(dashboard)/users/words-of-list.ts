import { type Level, sections } from '@/lib/permissions/privileges.schema'
import { type PrivilegeChoice, partsOfChoice, type UserFilter } from '@/lib/users/user-filter'
import type { SortKey, UserOrder } from '@/lib/users/user-order'

/** What each filter can be, in words. */
export const statusLabels = { active: 'Active', inactive: 'Inactive' }
export const adminLabels = { yes: 'Admins', no: 'No admins' }
export const signInLabels = { never: 'Never signed in' }
export const invitationLabels = { open: 'Invited, link still open', none: 'No password, no open invitation' }
const levelLabels: Record<Level, string> = { deny: 'No access', read: 'Can read', write: 'Can write' }

/** "Can write: APIs" */
export function privilegeInWords(choice: PrivilegeChoice): string {
  const { section, level } = partsOfChoice(choice)
  const label = sections.find(({ key }) => key === section)?.label ?? section
  return `${levelLabels[level]}: ${label}`
}

/** The filters that are set, each as a short phrase. The search stands in its own box. */
export function filtersInWords(filter: UserFilter): { field: keyof UserFilter; words: string }[] {
  const { status, admin, privilege, signIn, invitation } = filter
  const words = {
    status: status && statusLabels[status],
    admin: admin && adminLabels[admin],
    privilege: privilege && privilegeInWords(privilege),
    signIn: signIn && signInLabels[signIn],
    invitation: invitation && invitationLabels[invitation],
  }
  const fields = Object.keys(words) as (keyof typeof words)[]
  return fields.flatMap((field) => (words[field] ? [{ field, words: words[field] }] : []))
}

/** What follows "ordered by": upwards, and the other way round. */
const orders: Record<SortKey, [ascending: string, descending: string]> = {
  name: ['name', 'name, Z to A'],
  email: ['email', 'email, Z to A'],
  status: ['status, active first', 'status, inactive first'],
  privileges: ['privileges, fewest first', 'privileges, most first'],
  'last-login': ['last login, oldest first', 'last login, newest first'],
  activity: ['latest activity, oldest first', 'latest activity, newest first'],
  added: ['date added, oldest first', 'date added, newest first'],
  id: ['ID', 'ID, highest first'],
}

export function orderInWords({ by, isDescending }: UserOrder): string {
  return orders[by][isDescending ? 1 : 0]
}

/** The order in which somebody wants a column who chooses it first: of times the newest, of privileges the most. */
export function firstOrder(by: SortKey): UserOrder {
  return { by, isDescending: ['privileges', 'last-login', 'activity', 'added'].includes(by) }
}
