/**
 * Something the person who runs Gatehouse has to put right. The message is one sentence for them, is printed
 * without a stack, and never holds a password.
 */
export class OperatorError extends Error {
  override name = 'OperatorError'
}

/** The `code` of a Node or PostgreSQL error, such as `ENOENT` or `28P01`; empty text for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
