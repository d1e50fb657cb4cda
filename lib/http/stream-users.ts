import 'server-only'
import type { UserWithKey } from '../users/present-user'
import { dialect } from './api-route'
import { jsonParts, streamResponse } from './stream-response'

/** All users as one JSON document, batch by batch. */
export function userStreamResponse(batches: AsyncGenerator<UserWithKey[]>): Promise<Response> {
  const { head, tail } = dialect.userStream
  return streamResponse(jsonParts(batches, { head, tail, item: dialect.user }))
}
