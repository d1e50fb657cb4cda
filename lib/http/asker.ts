type HeaderReader = { get(name: string): string | null }

/**
 * Which site made a browser send a request: `own` is a page of Gatehouse, `foreign` any other site, `unknown` when the
 * request does not say, like those of programs.
 */
export type Asker = 'own' | 'foreign' | 'unknown'

/**
 * The one definition of "same origin" (ASVS 3.5.1): `Origin` equals APP_URL. Host and X-Forwarded-* are ignored,
 * because proxies treat them differently. The front door has replaced another name of Gatehouse by APP_URL
 * (`isNameOfThisServer`). Without an `Origin`, Sec-Fetch-Site decides, which no page can set.
 */
export function askerOf(headers: HeaderReader, appUrl: string): Asker {
  const origin = headers.get('origin')
  if (origin && origin !== 'null') return origin === appUrl ? 'own' : 'foreign'
  const fetchSite = headers.get('sec-fetch-site')
  if (fetchSite) return fetchSite === 'same-origin' ? 'own' : 'foreign'
  return origin ? 'foreign' : 'unknown'
}

/** For programs and people alike; without a final full stop. */
export const otherSitesRefused = 'Requests of other sites are refused'

type Arrival = {
  origin: string
  /** Host, and X-Forwarded-Host where a proxy of the operator sets it. */
  hosts: (string | undefined)[]
  appUrl: string
}

/**
 * Was the page of this origin opened under the host that this request came to? Then it is a page of Gatehouse too,
 * under another name than APP_URL: an IP address, or a name inside the network.
 */
export function isNameOfThisServer({ origin, hosts, appUrl }: Arrival): boolean {
  if (!URL.canParse(origin)) return false
  const { protocol, host } = new URL(origin)
  // http://host must not act for https://host: an attacker who can change its pages need not have its certificate.
  const isStrongEnough = protocol === 'https:' || (protocol === 'http:' && !appUrl.startsWith('https:'))
  return isStrongEnough && hosts.some((name) => name?.toLowerCase() === host)
}
