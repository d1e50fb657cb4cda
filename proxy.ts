import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from '@/lib/web/content-security-policy'
import { hashesOfStyles } from '@/lib/web/hashes-of-styles'

const policyHeader = 'Content-Security-Policy'

/** Addresses that hold a secret: kept by no cache, told to no other page (ASVS 3.4.5, 14.3.2). */
const secretPaths = /^\/(reset-password|setup)(\/|$)/

/** Headers of pages that differ from answer to answer; decides nothing about who may see what. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(16).toString('base64')
  const isDevelopment = process.env.NODE_ENV === 'development'
  const styleHashes = isDevelopment ? [] : hashesOfStyles()
  const policy = contentSecurityPolicy({ nonce, styleHashes, isDevelopment })

  // Next reads the nonce for its own scripts from the request.
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set(policyHeader, policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set(policyHeader, policy)

  const { pathname } = request.nextUrl
  const isSecret = secretPaths.test(pathname)
  response.headers.set('Referrer-Policy', isSecret ? 'no-referrer' : 'strict-origin-when-cross-origin')
  if (isSecret) response.headers.set('Cache-Control', 'no-store')
  return response
}

// Next reads this text at the build: neither API nor files need what pages need.
export const config = {
  matcher: [
    '/((?!api$|api/|_next/static|icon|apple-touch-icon.png|manifest.webmanifest|robots.txt|.well-known/).*)',
  ],
}
