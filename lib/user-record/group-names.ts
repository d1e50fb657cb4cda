const { compare } = new Intl.Collator('en', { numeric: true })

/** Names of groups in their order. Safe for browser and server. */
export function namesInOrder(groups: readonly { name: string }[]): string[] {
  return groups.map(({ name }) => name).sort(compare)
}
