/*
 * DATABASE_URL may name several hosts, as libpq takes them (PostgreSQL, "Specifying Multiple Hosts"):
 * postgresql://user:password@one:5432,two:5432/gatehouse. Such a text is no URL for other programs.
 */

const form = /^(postgres(?:ql)?:\/\/)((?:[^/?#]*@)?)([^/?#@]*)(.*)$/s

/** The hosts of the address, each with its port if it has one; one host for an ordinary address. */
export function hostsOf(databaseUrl: string): string[] {
  return form.exec(databaseUrl)?.[3]?.split(',') ?? []
}

/** The same address for each of its hosts, without the setting that is about several. */
export function addressesOf(databaseUrl: string): string[] {
  const [, scheme, user, hosts, rest] = form.exec(databaseUrl) ?? []
  if (!hosts?.includes(',')) return [databaseUrl]
  return hosts.split(',').map((host) => {
    const url = new URL(`${scheme}${user}${host}${rest}`)
    url.searchParams.delete('target_session_attrs')
    return url.href
  })
}
