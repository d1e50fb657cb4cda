import 'server-only'
import { isIPv6, SocketAddress } from 'node:net'

/** Who is counted as one client. */
export type Networks = {
  /** An IPv4 address, or the /64 of an IPv6 address: the least a line of a customer has (RFC 6177). */
  network: string
  /** Of IPv6 the /48, which is what a site has, and what tunnels give away. */
  site: string | null
}

/** @param address as `clientAddress` writes it; what is no address is a network of its own */
export function networksOf(address: string): Networks {
  if (!isIPv6(address)) return { network: address, site: null }
  const groups = groupsOf(address)
  return {
    network: `${groups.slice(0, 4).join(':')}::/64`,
    site: `${groups.slice(0, 3).join(':')}::/48`,
  }
}

/** The eight groups of an IPv6 address, without the zeros in front of each. */
function groupsOf(text: string): string[] {
  // Node writes each address in one way, and leaves out the zone.
  const { address } = new SocketAddress({ address: text, family: 'ipv6' })
  const [head = [], tail = []] = address.split('::').map((part) => part.split(':').filter(Boolean))
  const zeros = Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0')
  return [...head, ...zeros, ...tail]
}
