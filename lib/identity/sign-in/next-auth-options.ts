import 'server-only'
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '../../env'
import { AppError } from '../../errors/app-error'
import { toAppError } from '../../errors/to-app-error'
import { requestOrigin } from '../../http/request-origin'
import { logger } from '../../log/logger'
import { endSession } from '../sessions/end-session'
import { isSecure, sessionCookieIn, sessionCookieName, sessionIdFrom } from '../sessions/session-cookie'
import { startChosen, startOrAsk, startSession } from '../sessions/start-session'
import { pendingSeconds } from './pending-sign-in'

type SignInRequest = {
  /** Headers of the current request, for limits and the audit log. */
  headers: Headers
  /** Called when a sign-in is refused for a reason other than its credentials; next-auth itself only redirects. */
  onRefusal: (error: AppError) => void
  /** What the browser has of a sign-in with a step left (pending-sign-in.ts). */
  pendingToken: string | undefined
  /** Called when the password was right and a step is left. */
  onPending: (pendingToken: string) => void
}

/** The `error` of the address that next-auth answers with while an organisation is to be chosen. */
const toChoose = 'organisation'

/**
 * next-auth keeps the sign-in protocol (CSRF token, cookie, `/api/auth/*` for programs); our session rows decide.
 * The encrypted cookie holds a session id and nothing else: next-auth renews `iat`, so it cannot tell what ended.
 */
export function nextAuthOptions(request: SignInRequest): AuthOptions {
  const { headers } = request
  const lifeSeconds = env().SESSION_TOTAL_HOURS * 3600
  const { options: cookie } = callbackCookie()
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: lifeSeconds },
    jwt: { maxAge: lifeSeconds },
    useSecureCookies: isSecure(),
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookie },
      csrfToken: { name: ownCookie('csrf'), options: cookie },
      callbackUrl: callbackCookie(),
    },
    pages: { signIn: '/login', signOut: '/account', error: '/login' },
    providers: [passwordProvider(request)],
    callbacks: {
      jwt: ({ token, user }) => ({ sessionId: user?.id ?? token.sessionId }),
      // Only that a user is signed in. Pages read from the row who it is.
      session: ({ session }) => ({ expires: session.expires }),
      // next-auth's own version throws at an invalid address.
      redirect: ({ url, baseUrl }) => {
        const target = isAddress(url) ? new URL(url, baseUrl) : null
        return target?.origin === baseUrl ? target.href : baseUrl
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sessionId === 'string') {
          await endSession(token.sessionId, requestOrigin(headers))
        }
      },
    },
    logger: {
      // Errors in our own code were logged where they happened.
      error: (code) => logger().debug({ code }, 'sign-in error'),
      warn: (code) => logger().debug({ code }, 'sign-in warning'),
      debug: () => undefined,
    },
  }
}

/** The cookie in which next-auth keeps the address to go to after signing in. */
export function callbackCookie() {
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() } as const
  return { name: ownCookie('callback'), options }
}

/** The cookie that holds the token of a sign-in with a step left. */
export function pendingCookie() {
  const options = {
    httpOnly: true,
    sameSite: 'strict',
    path: '/',
    secure: isSecure(),
    maxAge: pendingSeconds,
  } as const
  return { name: ownCookie('pending'), options }
}

function ownCookie(name: string): string {
  return `${isSecure() ? '__Host-' : ''}gatehouse.${name}`
}

/** An address to go to that next-auth accepts: a path of this site, or a whole http address. */
export function isAddress(text: unknown): boolean {
  if (typeof text !== 'string' || /\p{Cc}/u.test(text)) return false
  return text.startsWith('/')
    ? URL.canParse(text, 'http://localhost')
    : /^https?:/.test(text) && URL.canParse(text)
}

function passwordProvider({ headers, onRefusal, pendingToken, onPending }: SignInRequest) {
  return CredentialsProvider({
    id: 'credentials',
    name: 'Password',
    credentials: { email: { type: 'email' }, password: { type: 'password' }, org_id: {}, asks: {} },
    async authorize(credentials) {
      const { email, password, org_id: organisation, asks } = credentials ?? {}
      const origin = requestOrigin(headers)
      const started = await refusing(begin)
      if (!started) return null
      if ('pendingToken' in started) {
        onPending(started.pendingToken)
        throw new Error(toChoose)
      }
      // next-auth hands this id to the `jwt` callback; it never leaves the encrypted cookie.
      return { id: started.sessionId }

      async function begin() {
        const begun = await beginWith()
        if (begun && 'sessionId' in begun) await endFormerSession(headers)
        return begun
      }

      async function beginWith() {
        if (email && password) {
          const typed = { email, password, organisation: organisation || undefined }
          return asks ? startOrAsk(typed, origin) : startSession(typed, origin)
        }
        return pendingToken && organisation ? startChosen({ pendingToken, organisation }, origin) : null
      }

      async function refusing<T>(attempt: () => Promise<T>): Promise<T> {
        try {
          return await attempt()
        } catch (error) {
          const refusal = toAppError(error, origin.requestId)
          onRefusal(refusal)
          // The message becomes the `error` parameter of the sign-in page.
          throw new AppError(refusal.code, refusal.code)
        }
      }
    },
  })
}

/** Signing in again in the same browser ends the session before (ASVS 7.2.4). */
async function endFormerSession(headers: Headers): Promise<void> {
  const former = await sessionIdFrom(sessionCookieIn(headers.get('cookie')))
  if (former) await endSession(former, requestOrigin(headers))
}
