/** Who is chosen on the list: these, or everybody the filter lets through except those. */
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
 * Never more than there are: of those who were chosen on other pages, somebody else may have deleted some.
 * @param total how many the filter lets through
 */
export function countSelected({ isAll, ids }: Selection, total: number): number {
  return isAll ? Math.max(0, total - ids.size) : Math.min(ids.size, total)
}

/** Everybody on the page from one to the other, whichever stands first. */
export function rangeOf(pageIds: string[], one: string, other: string): string[] {
  const places = [pageIds.indexOf(one), pageIds.indexOf(other)]
  if (places.includes(-1)) return [other]
  return pageIds.slice(Math.min(...places), Math.max(...places) + 1)
}
