import { expect, it } from 'vitest'
import { contentSecurityPolicy } from './content-security-policy'

const directivesOf = (isDevelopment: boolean) =>
  Object.fromEntries(
    contentSecurityPolicy({ nonce: 'abc', styleHashes: ['sha256-def='], isDevelopment })
      .split('; ')
      .map((directive) => [
        directive.slice(0, directive.indexOf(' ')),
        directive.slice(directive.indexOf(' ') + 1),
      ]),
  )

it('loads nothing but our own, frames nowhere, and takes scripts by nonce', () => {
  expect(directivesOf(false)).toMatchObject({
    'default-src': "'none'",
    'script-src': "'self' 'nonce-abc' 'strict-dynamic'",
    'style-src': "'self' 'nonce-abc' 'sha256-def='",
    'object-src': "'none'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
  })
  expect(
    contentSecurityPolicy({ nonce: 'abc', styleHashes: ['sha256-def='], isDevelopment: false }),
  ).not.toMatch(/unsafe-eval|https?:|\*/)
})

it('lets React’s development build evaluate, and no other', () => {
  expect(directivesOf(true)['script-src']).toContain("'unsafe-eval'")
})
