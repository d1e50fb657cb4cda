import type { ApiDescription, ResponseDescription } from '@/lib/api/description/api-description'

/** Does a status say that it worked? */
export function isSuccess(status: string): boolean {
  return status < '300'
}

/** Where the meaning of a status stands on the page. */
export function statusAnchor(status: string): string {
  return `status-${status}`
}

/** The headers of an answer, without the request id, which every answer has. */
export function headerWords({ headers = {} }: ResponseDescription): string {
  return Object.keys(headers)
    .filter((name) => name !== 'X-Request-Id')
    .join(', ')
}

/** The errors of all operations, by status: each means the same wherever it is answered. */
export function errorsOf({ paths }: ApiDescription): [status: string, response: ResponseDescription][] {
  const errors = new Map<string, ResponseDescription>()
  for (const { responses } of Object.values(paths).flatMap((path) => Object.values(path))) {
    for (const [status, response] of Object.entries(responses)) {
      if (!isSuccess(status)) errors.set(status, response)
    }
  }
  return [...errors].sort(([one], [other]) => one.localeCompare(other))
}
