import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { actorBySession } from '@/lib/auth/actor-by-session'
import { nextAuthOptions } from '@/lib/auth/next-auth-options'
import { isSecure, sessionCookieIn, sessionCookieName, sessionIdFrom } from '@/lib/auth/session-cookie'
import { AppError } from '@/lib/errors/app-error'
import { toAppError } from '@/lib/errors/to-app-error'
import { apiResponse } from '@/lib/http/api-response'
import { dialect } from '@/lib/http/api-route'
import { readText } from '@/lib/http/read-text'
import { requestOrigin } from '@/lib/http/request-origin'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth is open; the rest of its addresses do not exist here (its `_log` would let anybody write ours). */
const open = new Set([
  'GET csrf',
  'GET session',
  'GET providers',
  'GET signin',
  'GET signout',
  'GET error',
  'POST signout',
  'POST signin/credentials',
  'POST callback/credentials',
])

// A form with an email address, a password and a token.
const maxFormBytes = 16 * 1024

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const path = (await context.params).nextauth.join('/')
  try {
    if (!open.has(`${request.method} ${path}`)) {
      throw new AppError('not_found', 'There is nothing at this address')
    }
    if (path === 'session' && !(await isSignedIn(request))) return signedOut()
    return await answer(request, context)
  } catch (error) {
    const { requestId } = requestOrigin(request.headers)
    return apiResponse(dialect.failed(toAppError(error, requestId), request.nextUrl.pathname))
  }
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const refusals: AppError[] = []
  // Options are made per request: settings are read when the server runs, not when it is built.
  const options = nextAuthOptions({ headers: request.headers, onRefusal: (error) => refusals.push(error) })
  const response: Response = await NextAuth(options)(await bounded(request), context)
  return withStatusOf(refusals[0], response)
}

/** The same request with a body that has been read and found small: next-auth itself takes any size. */
async function bounded(request: NextRequest): Promise<NextRequest> {
  if (request.method !== 'POST') return request
  const body = await readText(request, maxFormBytes)
  const isJson = request.headers.get('content-type')?.includes('application/json')
  if (isJson && !isJsonObject(body)) throw new AppError('malformed')
  return new NextRequest(request.url, { method: 'POST', headers: request.headers, body })
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

/** Programs and our own page are told the reason by status and `Retry-After`; a plain form goes on being redirected. */
function withStatusOf(refusal: AppError | undefined, response: Response): Response {
  if (!refusal || response.status === 302) return response
  const { status, headers } = dialect.failed(refusal, '/api/auth/callback/credentials')
  const told = new Response(response.body, { status, headers: response.headers })
  for (const [name, value] of Object.entries(headers ?? {})) told.headers.set(name, value)
  return told
}

/** next-auth would call a cookie good whose session has ended, and renew it. */
async function isSignedIn(request: NextRequest): Promise<boolean> {
  const sessionId = await sessionIdFrom(sessionCookieIn(request.headers.get('cookie')))
  return (await actorBySession(sessionId, requestOrigin(request.headers))) !== null
}

function signedOut(): Response {
  const response = apiResponse({ status: 200, body: {} })
  // Without Secure a browser keeps what begins with __Host-.
  const secure = isSecure() ? '; Secure' : ''
  const gone = `${sessionCookieName()}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`
  response.headers.append('set-cookie', gone)
  return response
}

export { handler as GET, handler as POST }
