import 'server-only'
import type { UserWithKey } from '../users/present-user'
import { apiHeaders } from './api-response'
import { dialect } from './api-route'

/**
 * All users as one JSON document, batch by batch: memory stays the same however many there are, and it stops reading
 * when the client goes away. A failure on the way breaks the connection, so that no client takes a part for the whole.
 */
export async function userStreamResponse(batches: AsyncGenerator<UserWithKey[]>): Promise<Response> {
  const parts = jsonParts(batches)
  const encoder = new TextEncoder()
  // Made before the answer starts: while there still is a choice between an answer and a failure.
  let part = await parts.next()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (part.done) return controller.close()
      controller.enqueue(encoder.encode(part.value))
      part = await parts.next()
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return new Response(body, { status: 200, headers: apiHeaders })
}

async function* jsonParts(batches: AsyncGenerator<UserWithKey[]>): AsyncGenerator<string> {
  let before = dialect.userStream.head
  for await (const users of batches) {
    if (users.length === 0) continue
    yield before + users.map(dialect.user).join(',')
    before = ','
  }
  yield (before === ',' ? '' : before) + dialect.userStream.tail
}
