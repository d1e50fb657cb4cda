/**
 * What a page may load and do (CSP level 3; ASVS 3.4.3): our own scripts by nonce, our own styles, nothing from other
 * hosts, no frame around it.
 * @param nonce of this very answer
 */
export function contentSecurityPolicy({
  nonce,
  isDevelopment,
}: {
  nonce: string
  isDevelopment: boolean
}): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    // Scripts that our scripts load are trusted with them; React's development build evaluates text.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // In development styles are injected without a nonce, which would switch 'unsafe-inline' off.
    'style-src': isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    // The position of a menu is a style attribute; those cannot load anything.
    'style-src-attr': "'unsafe-inline'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': isDevelopment ? "'self' ws:" : "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'object-src': "'none'",
    'frame-ancestors': "'none'",
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
