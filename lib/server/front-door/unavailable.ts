import 'server-only'
import type { IncomingMessage, ServerResponse } from 'node:http'

type Reason = {
  status?: 429
  /** For programs; without a final full stop. */
  message: string
  /** For people: one paragraph. */
  explanation: string
}

/** Why the server cannot answer for the moment. */
export const stopping: Reason = {
  message: 'Gatehouse is stopping',
  explanation: 'Gatehouse is stopping. This page reloads in a few seconds.',
}
export const crowded: Reason = {
  message: 'Too many connections',
  explanation: 'Gatehouse has too many connections right now. This page reloads in a few seconds.',
}
export const databaseLost: Reason = {
  message: 'Service is temporarily unavailable',
  explanation: 'Gatehouse cannot reach its database. This page reloads in a few seconds.',
}

/** Strangers are not told about secrets; the log and `/readyz` are for operators. */
export const secretReplaced: Reason = {
  message: 'Service is temporarily unavailable',
  explanation: 'Gatehouse has to be started again. This page reloads in a few seconds.',
}

export const tooManyPages: Reason = {
  status: 429,
  message: 'Too many requests at once',
  explanation: 'Too many of your pages are loading at once. This page reloads in a few seconds.',
}

/** Answers 503, or the status of the reason: the envelope for programs, a page that reloads itself for people. */
export function answerUnavailable(request: IncomingMessage, response: ServerResponse, reason: Reason): void {
  const { headers, text } = unavailableAnswer(request.url, reason)
  response.writeHead(reason.status ?? 503, headers)
  response.end(text)
}

/** What `answerUnavailable` sends. */
export function unavailableAnswer(url: string | undefined, reason: Reason) {
  const isApi = isApiPath(url)
  const text = isApi ? envelope(reason.message) : page(reason.explanation)
  const headers = {
    'Content-Type': isApi ? jsonType : 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Retry-After': '2',
    ...(isApi ? {} : { Refresh: '3' }),
  }
  return { headers, text }
}

/** Content type of the API's answers. */
export const jsonType = 'application/json; charset=utf-8'

/** Whether a request path belongs to programs. */
export function isApiPath(url: string | undefined): boolean {
  return /^\/(api|admin|hello|license|bootstrap)([/?]|$)/.test(url ?? '')
}

/** Where load balancers ask whether they may send requests. */
export function isHealthPath(url: string | undefined): boolean {
  return /^\/api\/health\/?(\?|$)/.test(url ?? '')
}

/** Is this path answered by our own host of the API (lib/server/front-door/api-host.ts)? next-auth's own addresses need Next. */
export function isHosted(url: string | undefined): boolean {
  return isApiPath(url) && !/^\/api\/auth([/?]|$)/.test(url ?? '')
}

/** An error in the shape of the API: one compact line. */
export function envelope(message: string): string {
  return JSON.stringify({ Status: 'Error', Message: message, Meta: null })
}

function page(explanation: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gatehouse · one moment</title>
<style>
:root { color-scheme: light dark }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 16px/1.5 system-ui, sans-serif;
  background: light-dark(#f7f8fa, #101418); color: light-dark(#1b2430, #e7ecf2) }
main { max-width: 28rem; margin: 1.5rem; padding: 2rem; border-radius: .75rem;
  background: light-dark(#fff, #191f26); border: 1px solid light-dark(#dfe3e8, #2b343e) }
h1 { margin: 0 0 .5rem; font-size: 1.25rem }
p { margin: 0 }
</style>
</head>
<body>
<main>
<h1>One moment, please</h1>
<p>${explanation}</p>
</main>
</body>
</html>
`
}
