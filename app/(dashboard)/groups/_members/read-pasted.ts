import { readAddresses } from '@/lib/user-import/invite/read-addresses'

/** A pasted line: an address, or a text that is none. */
export type PastedLine = { line: number; address: string; isAddress: boolean }

/** More are not taken at once. */
export const mostMembers = 10_000

/** The lines of what was pasted, in order, each address once. */
export function readPasted(text: string): PastedLine[] {
  const { addresses, unread } = readAddresses(text)
  const seen = new Set<string>()
  const read = addresses.flatMap(({ line, address }) => {
    const key = address.toLowerCase()
    if (seen.has(key)) return []
    seen.add(key)
    return { line, address, isAddress: true }
  })
  const others = unread.map(({ line, text }) => ({ line, address: text, isAddress: false }))
  return [...read, ...others].sort((one, other) => one.line - other.line)
}
