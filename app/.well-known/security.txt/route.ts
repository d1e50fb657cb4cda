import { env } from '@/lib/env'

const dayMs = 86_400_000

/** Whom to tell of a weakness (RFC 9116): the operator's contact, if there is one. */
export function GET(): Response {
  const { SECURITY_CONTACT: contact, APP_URL: appUrl } = env()
  if (!contact) return new Response(null, { status: 404 })
  // Less than a year ahead, as the RFC advises; a page that is read now is as fresh as can be.
  const expires = new Date(Math.ceil(Date.now() / dayMs) * dayMs + 180 * dayMs)
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, de',
    ...(appUrl ? [`Canonical: ${appUrl}/.well-known/security.txt`] : []),
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}
