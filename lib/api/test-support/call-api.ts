import { randomBytes } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { describeRoutes } from '@/app/api/describe-routes'
import { hostApi } from '@/lib/server/front-door/api-host'
import { apiRoutes } from '@/scripts/api-routes'
import { db } from '../../db/database'
import { env } from '../../env'
import { sessionCookieName } from '../../identity/sessions/session-cookie'
import { answerChecker } from './check-answer'

type Call = {
  /** Sent as `Authorization`, bare. */
  key?: string
  /** A session id; sent as the cookie, with the headers a browser adds for our own pages. */
  session?: string
  /** An object is sent as JSON, a text as it is. */
  body?: unknown
  headers?: Record<string, string>
}

const answerApi = hostApi(apiRoutes)
let checkAnswer: ReturnType<typeof answerChecker> | undefined

export type Reply = { status: number; text: string; json: ReturnType<typeof JSON.parse>; headers: Headers }

/** Calls the API as the server does. @throws Error for an answer that the API description does not promise */
export async function callApi(method: string, path: string, call: Call = {}): Promise<Reply> {
  const url = new URL(path, 'http://localhost:3000')
  const request = new Request(url, {
    method,
    headers: { ...(await credentials(call)), ...call.headers },
    body: call.body === undefined ? undefined : bodyText(call.body),
  })
  const response = await answerApi(request)
  const text = await response.text()
  checkAnswer ??= answerChecker(describeRoutes('en'))
  checkAnswer({
    method,
    path: url.pathname,
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text,
  })
  return {
    status: response.status,
    text,
    json: isJson(response) && text ? JSON.parse(text) : undefined,
    headers: response.headers,
  }
}

/** A session row of this user. @returns its id */
export async function buildSession(userId: string, times: { lastSeenAt?: Date; expiresAt?: Date } = {}) {
  const id = randomBytes(32).toString('hex')
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db().session.create({ data: { id, userId, expiresAt, ...times } })
  return id
}

async function credentials({ key, session }: Call): Promise<Record<string, string>> {
  if (key !== undefined) return { authorization: key }
  if (session === undefined) return {}
  const value = await encode({ token: { sessionId: session }, secret: env().AUTH_SECRET })
  return {
    cookie: `${sessionCookieName()}=${value}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
  }
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') === true
}

function bodyText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}
