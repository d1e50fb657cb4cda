/** Next's own limit is 1000; an action of ours takes one. */
const mostArguments = 10
const deepest = 20

/**
 * Is this the body of a call of a server action whose arguments are plain JSON? React's own format can encode more:
 * dates, maps, files, promises, references to other parts and to functions of the server, each as a text that begins
 * with `$`. Our forms send none of these, so no such text reaches the code that would decode it (docs/decisions/030). A
 * text that itself begins with `$` is sent with two of them.
 */
export function isPlainCall(body: string): boolean {
  try {
    const sent: unknown = JSON.parse(body)
    return Array.isArray(sent) && sent.length <= mostArguments && isPlain(sent, deepest)
  } catch {
    return false
  }
}

function isPlain(value: unknown, depthLeft: number): boolean {
  if (typeof value === 'string')
    return !value.startsWith('$') || value.startsWith('$$') || value === '$undefined'
  if (typeof value !== 'object' || value === null) return true
  return depthLeft > 0 && Object.values(value).every((part) => isPlain(part, depthLeft - 1))
}
