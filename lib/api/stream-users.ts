import 'server-only'
import type { Caller } from '../identity/caller'
import type { UserWithKey } from '../user-record/present-user'
import { dialect } from './api-route'
import { actorOfCaller } from './require-api-actor'
import { jsonParts, streamResponse } from './stream-response'

/** All users as one JSON document, batch by batch. @throws AppError as `streamResponse`; unauthenticated, inactive */
export async function userStreamResponse(
  caller: Caller,
  batches: () => AsyncGenerator<UserWithKey[]>,
): Promise<Response> {
  const { head, tail } = dialect.userStream
  const actor = await actorOfCaller(caller)
  return streamResponse(actor, () => jsonParts(batches(), { head, tail, item: dialect.user }))
}
