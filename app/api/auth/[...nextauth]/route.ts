import { cookies } from 'next/headers'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { z } from 'zod'
import { apiResponse } from '@/lib/api/api-response'
import { AppError } from '@/lib/errors/app-error'
import { toAppError } from '@/lib/errors/to-app-error'
import { type Parameters, readPageQuery } from '@/lib/http/page-query'
import { parametersIn } from '@/lib/http/read-query'
import { readText } from '@/lib/http/read-text'
import { requestOrigin } from '@/lib/http/request-origin'
import { actorBySession } from '@/lib/identity/sessions/actor-by-session'
import {
  isSecure,
  sessionCookieIn,
  sessionCookieName,
  sessionIdFrom,
} from '@/lib/identity/sessions/session-cookie'
import {
  callbackCookie,
  isAddress,
  nextAuthOptions,
  pendingCookie,
} from '@/lib/identity/sign-in/next-auth-options'
import { door } from '../../door'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What of next-auth is open; the rest of its addresses do not exist here (its `_log` would let anyone write ours). */
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
    return apiResponse(
      door.dialect().failed(toAppError(error, requestId), { path: request.nextUrl.pathname }),
    )
  }
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const refusals: AppError[] = []
  // Options are made per request: settings are read when the server runs, not when it is built.
  const jar = await cookies()
  const { name, options: pending } = pendingCookie()
  const tokens: string[] = []
  const options = nextAuthOptions({
    headers: request.headers,
    onRefusal: (error) => refusals.push(error),
    pendingToken: jar.get(name)?.value,
    onPending: (token) => tokens.push(token),
  })
  await forgetForeignCallback()
  const response: Response = await NextAuth(options)(await readable(request), context)
  if (tokens[0]) jar.set(name, tokens[0], pending)
  return withStatusOf(refusals[0], response)
}

// next-auth answers 500 where a text is something else, and to places to go to that are no addresses. The words of
// `error` go into a header.
const queryShape = z.object({
  callbackUrl: z.string().refine(isAddress),
  error: z.string().regex(/^\w{1,60}$/),
})
const formShape = z.object({
  csrfToken: z.string(),
  email: z.string(),
  password: z.string(),
  // The organisation that is meant, where several have an account with this address.
  org_id: z.string(),
  // The page can ask which one.
  asks: z.string(),
  callbackUrl: z.string().refine(isAddress),
  json: z.string(),
  redirect: z.string(),
})

/**
 * The same request with what next-auth reads of it, and nothing else: what cannot be read is left out, as if it had not
 * been sent. The body has been found small: next-auth itself takes any size.
 */
async function readable(request: NextRequest): Promise<NextRequest> {
  const url = new URL(request.url)
  url.search = String(new URLSearchParams(readPageQuery(parametersIn(request.url), queryShape)))
  if (request.method !== 'POST') return new NextRequest(url, { headers: request.headers })

  const body = await readText(request, maxFormBytes)
  const isJson = request.headers.get('content-type')?.includes('application/json')
  const sent = isJson ? jsonObject(body) : parametersIn(`?${body}`)
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/x-www-form-urlencoded')
  const form = new URLSearchParams(readPageQuery(sent, formShape))
  return new NextRequest(url, { method: 'POST', headers, body: String(form) })
}

/** @throws AppError malformed */
function jsonObject(text: string): Parameters {
  try {
    return z.record(z.string(), z.any()).parse(JSON.parse(text))
  } catch {
    throw new AppError('malformed')
  }
}

/** A cookie in which next-auth keeps where to go, with something else in it, would stand in the way of signing in. */
async function forgetForeignCallback(): Promise<void> {
  const jar = await cookies()
  const { name, options } = callbackCookie()
  const kept = jar.get(name)?.value
  if (kept && !isAddress(kept)) jar.delete({ name, ...options })
}

/** Programs and our own page are told the reason by status and `Retry-After`; a plain form goes on being redirected. */
function withStatusOf(refusal: AppError | undefined, response: Response): Response {
  if (!refusal || response.status === 302) return response
  const { status, headers } = door.dialect().failed(refusal, { path: '/api/auth/callback/credentials' })
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
