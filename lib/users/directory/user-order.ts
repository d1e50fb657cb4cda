/** In which order the Users screen lists people. Safe for browser and server. */

export const sortKeys = [
  'name',
  'email',
  'status',
  'privileges',
  'groups',
  'last-login',
  'last-used',
  'activity',
  'added',
  'id',
] as const
export type SortKey = (typeof sortKeys)[number]

export type UserOrder = { by: SortKey; isDescending: boolean }

export const usualOrder: UserOrder = { by: 'name', isDescending: false }

/** `name`, or `-name` for the other way round. */
export function orderText({ by, isDescending }: UserOrder): string {
  return isDescending ? `-${by}` : by
}
