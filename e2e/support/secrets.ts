/* What no log may contain: every secret that the tests of this worker sent, got or saw. Helpers register each here. */

const kinds = new Map<string, string>()
// Shorter texts, which some tests type, can occur in a log by chance.
const shortest = 8

/** Remembers a secret. @param kind what it is, for the report: the secret itself stays out of that too */
export function keepSecret<Secret extends string | undefined>(kind: string, secret: Secret): Secret {
  if (secret && secret.length >= shortest) kinds.set(secret, kind)
  return secret
}

/** Remembers the token of a link to set a password. @returns the link */
export function keepLink(link: string): string {
  keepSecret('token of a link', link.split('/').at(-1))
  return link
}

/** The kinds of secrets in a text, each with its line, with the secret cut out. */
export function secretsIn(text: string): string[] {
  return [...kinds].flatMap(([secret, kind]) => {
    const forms = new Set([secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
    const found = [...forms].find((form) => text.includes(form))
    if (!found) return []
    const line = text.split('\n').find((line) => line.includes(found)) ?? ''
    return [`${kind}: ${line.replaceAll(found, '[…]').slice(0, 300)}`]
  })
}
