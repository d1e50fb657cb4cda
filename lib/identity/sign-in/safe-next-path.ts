/**
 * A path of this site to go to after sign-in, or null: never another origin (ASVS 3.7.2), never back to sign-in.
 */
export function safeNextPath(text: string | null | undefined): string | null {
  if (!text?.startsWith('/') || /[\\\p{Cc}]/u.test(text)) return null
  const base = 'http://gatehouse.invalid'
  if (!URL.canParse(text, base)) return null
  const url = new URL(text, base)
  if (url.origin !== base || url.pathname.startsWith('//')) return null
  if (url.pathname === '/login' || url.pathname.startsWith('/api/')) return null
  return `${url.pathname}${url.search}${url.hash}`
}
