import { isIPv4, isIPv6, SocketAddress } from 'node:net'

type Hop = {
  /** The other end of the connection; undefined when it is closed already. */
  socketAddress: string | undefined
  /** The X-Forwarded-For header: each proxy appends the address it got the request from. */
  forwardedFor: string | string[] | undefined
  /** How many proxies of the operator stand in front (TRUST_PROXY). */
  trustedProxies: number
}

/**
 * Address of the client. Only the last `trustedProxies` entries of X-Forwarded-For were written by the operator's
 * proxies; a client can forge the entries before them. Empty text when unknown.
 */
export function clientAddress({ socketAddress, forwardedFor, trustedProxies }: Hop): string {
  const nearest = plainAddress(socketAddress ?? '')
  if (trustedProxies === 0) return nearest

  // Counted before they are parsed: an entry for a client without an address must not shift the others.
  const claimed = [forwardedFor ?? []].flat().join(',').split(',')
  const entries = claimed.map((entry) => entry.trim()).filter(Boolean)
  // Fewer entries than proxies: the request bypassed some of them; the leftmost entry is the best known.
  const entry = entries.at(-trustedProxies) ?? entries[0] ?? ''
  return plainAddress(entry) || nearest
}

/**
 * One form for each address (RFC 5952): without the brackets and the port some proxies add, and IPv4 in its own form
 * when a dual-stack socket wraps it in IPv6. Empty text for an invalid address.
 */
function plainAddress(text: string): string {
  const withoutPort = text.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const bare = withoutPort.replace(wrappedIPv4, '')
  if (isIPv4(bare)) return bare
  if (!isIPv6(bare)) return ''
  // The zone, which only link-local addresses have (RFC 4007).
  const zone = /%[\w.-]{1,20}$/.exec(bare)?.[0] ?? ''
  const { address } = new SocketAddress({ address: bare, family: 'ipv6' })
  return address.replace(wrappedIPv4, '') + zone
}

const wrappedIPv4 = /^::ffff:(?=\d+\.)/i
