/** Where password managers send people to change their password (W3C, A Well-Known URL for Changing Passwords). */
export function GET(): Response {
  return new Response(null, { status: 302, headers: { Location: '/account', 'Cache-Control': 'no-store' } })
}
