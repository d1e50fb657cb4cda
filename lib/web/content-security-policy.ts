type Trusted = {
  /** Of this very answer. */
  nonce: string
  /** Of the styles that pages hold: `sha256-…` (CSP level 3, 2.3.1). */
  styleHashes: readonly string[]
  isDevelopment: boolean
}

/**
 * What a page may load and do (CSP level 3; ASVS 3.4.3): our own scripts by nonce, our own styles, nothing from other
 * hosts, no frame around it.
 */
export function contentSecurityPolicy({ nonce, styleHashes, isDevelopment }: Trusted): string {
  const styles = [`'nonce-${nonce}'`, ...styleHashes.map((hash) => `'${hash}'`)].join(' ')
  const directives: Record<string, string> = {
    'default-src': "'none'",
    // Scripts that our scripts load are trusted with them; React's development build evaluates text.
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    // In development styles are injected without a nonce, which would switch 'unsafe-inline' off.
    'style-src': `'self' ${isDevelopment ? "'unsafe-inline'" : styles}`,
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
