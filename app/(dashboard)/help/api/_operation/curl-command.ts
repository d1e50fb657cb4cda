import type { PlacedOperation } from './operations-by-tag'

/** Stands for the id that only the reader knows: of an event below the audit log, of a user elsewhere. */
function idIn(path: string): string {
  return path.startsWith('/api/audit-logs/') ? 'EVENT_ID' : 'USER_ID'
}

/** How to try an operation in a shell (POSIX). */
export function curlCommand(
  { method, path, parameters = [], requestBody, security }: PlacedOperation,
  appUrl: string,
): string {
  const address = path.replace('{id}', idIn(path))
  const query = parameters
    .filter((parameter) => parameter.in === 'query' && parameter.required)
    .map(({ name }) => `${name}=example.com`)
    .join('&')
  const body = requestBody?.content['application/json']?.example
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} ${quoted(`${appUrl}${address}${query && `?${query}`}`)}`,
    ...(security.length > 0 ? [`-H ${quoted('Authorization: YOUR_API_KEY')}`] : []),
    ...(body ? [`-d ${quoted(JSON.stringify(body, null, 2))}`] : []),
  ].join(' \\\n  ')
}

/** Inside single quotes a shell takes everything as it is but these. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
