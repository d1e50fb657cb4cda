import 'server-only'

/**
 * The token in the text that an address had in its place. Mail programs and people include the full stop, bracket or
 * quotation mark after a link, and some encode it as %2E or %29.
 * @param token what it looks like, without anchors
 * @returns the text unchanged when there is no token, or when letters and digits follow it: then it is another one
 */
export function tokenIn(text: string, token: RegExp): string {
  const found = new RegExp(`^[^A-Za-z0-9_-]*(${token.source})(?![A-Za-z0-9])`).exec(decoded(text))
  return found?.[1] ?? text
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
