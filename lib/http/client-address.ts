type Hop = {
  /** The other end of the connection; undefined when it is closed already. */
  socketAddress: string | undefined
  /** The X-Forwarded-For header: each proxy appends the address it got the request from. */
  forwardedFor: string | string[] | undefined
  /** How many proxies of the operator stand in front (TRUST_PROXY). */
  trustedProxies: number
}

/**
 * Address of the client. Only the last `trustedProxies` entries of X-Forwarded-For were written by proxies of the
 * operator; what stands left of them anybody can claim. Empty text when unknown.
 */
export function clientAddress({ socketAddress, forwardedFor, trustedProxies }: Hop): string {
  const nearest = plainAddress(socketAddress ?? '')
  if (trustedProxies === 0) return nearest

  const claimed = [forwardedFor ?? []].flat().join(',').split(',')
  const addresses = claimed.map((entry) => plainAddress(entry.trim())).filter(Boolean)
  // Fewer entries than proxies: the request came past some of them; the leftmost is the best that is known.
  return addresses.at(-trustedProxies) ?? addresses[0] ?? nearest
}

/** Without the port some proxies add, and IPv4 in its own form when a socket that speaks both wraps it in IPv6. */
function plainAddress(text: string): string {
  const withoutPort = text.replace(/^\[([^\]]+)\](:\d+)?$/, '$1').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  const address = withoutPort.replace(/^::ffff:(?=\d+\.)/i, '')
  return /^[\w.:%-]{2,60}$/.test(address) ? address : ''
}
