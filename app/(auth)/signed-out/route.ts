const notices = ['signed-out', 'password-changed']

/**
 * Where signing out ends: the browser forgets what it kept of this site (checklist 28), then shows the sign-in page.
 * It ends no session itself, so opening it from elsewhere does no harm. Cookies stay: the theme is one.
 */
export function GET(request: Request): Response {
  const asked = new URL(request.url).searchParams.get('notice') ?? ''
  const notice = notices.includes(asked) ? asked : 'signed-out'
  return new Response(null, {
    status: 303,
    headers: {
      Location: `/login?notice=${notice}`,
      'Clear-Site-Data': '"cache", "storage"',
      'Cache-Control': 'no-store',
    },
  })
}
