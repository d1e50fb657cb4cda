import 'server-only'
import type { AppError } from '../../errors/app-error'
import type { UserWithKey } from '../../user-record/present-user'
import type { UserPage } from '../../users/directory/list-users'

/** An answer before it becomes bytes. Keys stand in the order of the wire. */
export type Answer = { status: number; headers?: Record<string, string> } & Body

/** What is to be written as JSON, or JSON that was written already. */
type Body = { body: unknown } | { json: string }

/**
 * The wording of one generation of the users API (decisions.md, "Two dialects of one API"): everything that differs
 * between them, and nothing else, is behind this type.
 */
export type Dialect = {
  /** A user as JSON. */
  user(user: UserWithKey): string
  userPage(page: UserPage): Answer
  /** What stands before, between and after the users of a streamed list. */
  userStream: { head: string; tail: string }
  created(user: { id: string }): Answer
  updated(): Answer
  deleted(): Answer
  passwordSet(): Answer
  keyRenewed(): Answer
  /** @param path of the endpoint, as some wordings name it */
  failed(error: AppError, path: string): Answer
}
