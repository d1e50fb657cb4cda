/** Who is selected on the list: these users, or all that match the filter except those. */
export type Selection = { isAll: boolean; ids: ReadonlySet<string> }

export const nobody: Selection = { isAll: false, ids: new Set() }
export const everybody: Selection = { isAll: true, ids: new Set() }

export function isSelected({ isAll, ids }: Selection, id: string): boolean {
  return ids.has(id) !== isAll
}

/** The same with these chosen, or not. */
export function withSelected({ isAll, ids }: Selection, changed: string[], isOn: boolean): Selection {
  const next = new Set(ids)
  for (const id of changed) {
    if (isOn === isAll) next.delete(id)
    else next.add(id)
  }
  return { isAll, ids: next }
}

/**
 * Never more than there are: another user may have deleted some of those selected on other pages.
 * @param total how many match the filter
 */
export function countSelected({ isAll, ids }: Selection, total: number): number {
  return isAll ? Math.max(0, total - ids.size) : Math.min(ids.size, total)
}

/** All users on the page from one to the other, in either order. */
export function rangeOf(pageIds: string[], one: string, other: string): string[] {
  const places = [pageIds.indexOf(one), pageIds.indexOf(other)]
  if (places.includes(-1)) return [other]
  return pageIds.slice(Math.min(...places), Math.max(...places) + 1)
}
