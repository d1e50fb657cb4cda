import 'server-only'
import { apiHeaders } from './api-response'

/**
 * A text that is made part by part: memory stays the same however long it is, and it stops being made when the client
 * goes away. A failure on the way breaks the connection, so that no client takes a part for the whole.
 */
export async function streamResponse(
  parts: AsyncGenerator<string>,
  headers: Record<string, string> = {},
): Promise<Response> {
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
  return new Response(body, { status: 200, headers: { ...apiHeaders, ...headers } })
}

/** What stands before and after the items of a list, and an item as JSON. */
type JsonList<Item> = { head: string; tail: string; item: (item: Item) => string }

/** A JSON document with one list, from batches of its items. */
export async function* jsonParts<Item>(
  batches: AsyncGenerator<Item[]>,
  { head, tail, item }: JsonList<Item>,
): AsyncGenerator<string> {
  let before = head
  for await (const batch of batches) {
    if (batch.length === 0) continue
    yield before + batch.map(item).join(',')
    before = ','
  }
  yield (before === ',' ? '' : before) + tail
}
