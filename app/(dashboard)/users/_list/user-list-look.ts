import type { SortKey } from '@/lib/users/directory/user-order'

/** The look of the list: the columns beside the name, and the row height. */
export type UserListLook = { columns: readonly UserColumn[]; density: Density }

/** In the order of the table. Each can be sorted by. */
export const userColumns = [
  'email',
  'status',
  'privileges',
  'groups',
  'last-login',
  'last-used',
  'activity',
  'added',
  'id',
] as const satisfies readonly SortKey[]
export type UserColumn = (typeof userColumns)[number]

/** The columns a reader may see: the latest activity comes from the audit log. */
export function columnsFor({ readsAudit }: { readsAudit: boolean }): readonly UserColumn[] {
  return readsAudit ? userColumns : userColumns.filter((column) => column !== 'activity')
}

/** Rows of two lines have room for these; whether someone is active is a dot at their name. */
export function isOnPhone(column: UserColumn): boolean {
  return column === 'privileges' || column === 'last-login'
}

export const densities = ['comfortable', 'compact'] as const
export type Density = (typeof densities)[number]

export const usualLook: UserListLook = {
  columns: ['status', 'privileges', 'last-login', 'activity'],
  density: 'comfortable',
}

/** The cookie that keeps the look for the next visit. */
export const lookCookie = 'users-look'

/** Columns of a text like `name,status`; null when it is none. The name is always there, and alone says "no other". */
export function readColumns(text: string): UserColumn[] | null {
  const words = text.split(',')
  if (!words.every((word) => word === 'name' || userColumns.some((column) => column === word))) return null
  return userColumns.filter((column) => words.includes(column))
}

export function columnsText(columns: readonly UserColumn[]): string {
  return ['name', ...columns].join(',')
}

export function readDensity(text: string): Density | null {
  return densities.find((density) => density === text) ?? null
}

/** The look as one text, for the cookie. */
export function lookText({ columns, density }: UserListLook): string {
  return `${columnsText(columns)} ${density}`
}

/** The reverse; unreadable parts get their defaults. @param offered the columns this reader may see */
export function lookFrom(
  text: string | undefined,
  offered: readonly UserColumn[] = userColumns,
): UserListLook {
  const [columns = '', density = ''] = text?.split(' ') ?? []
  return {
    columns: (readColumns(columns) ?? usualLook.columns).filter((column) => offered.includes(column)),
    density: readDensity(density) ?? usualLook.density,
  }
}
