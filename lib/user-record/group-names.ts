const { compare } = new Intl.Collator('en', { numeric: true })

/** Groups in the order of their names. Safe for browser and server. */
export function inNameOrder<Group extends { name: string }>(groups: readonly Group[]): Group[] {
  return [...groups].sort((one, other) => compare(one.name, other.name))
}

/** Their names in this order. */
export function namesInOrder(groups: readonly { name: string }[]): string[] {
  return inNameOrder(groups).map(({ name }) => name)
}
