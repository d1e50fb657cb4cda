import 'server-only'
import { AppError } from '../errors/app-error'
import { sentence } from '../i18n/sentence'
import { logger } from '../log/logger'
import type { Actor } from '../permissions/actor'
import { apiHeaders } from './api-response'

/** What streams may take. */
export const streamLimits = {
  /** Being sent at the same time, by one process and to one user. */
  atOnce: 6,
  atOncePerUser: 2,
  pieceBytes: 64 * 1024,
  /** So long a reader may take for one piece. */
  pieceSeconds: 30,
} as const

type Parts = AsyncGenerator<string>

/**
 * A text that is made part by part: memory stays the same however long it is, because the next part is only made, and the
 * database only asked for it, when the one before has been taken. It stops being made when the client goes away or takes
 * nothing for too long. A failure on the way breaks the connection, so that no client takes a part for the whole.
 * @param make is only called when there is room for one more
 * @throws AppError limited: this user has enough of them open; busy: this process has
 */
export async function streamResponse(
  actor: Actor,
  make: () => Parts | Promise<Parts>,
  headers: Record<string, string> = {},
): Promise<Response> {
  const leave = takePlace(actor.userId)
  try {
    const parts = await make()
    // Made before the answer starts: while there still is a choice between an answer and a failure.
    const first = await parts.next()
    return new Response(bodyOf(parts, first, leave), { status: 200, headers: { ...apiHeaders, ...headers } })
  } catch (error) {
    leave()
    throw error
  }
}

function bodyOf(parts: Parts, first: IteratorResult<string>, leave: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let next: IteratorResult<string> | undefined = first
  let rest = new Uint8Array()
  let isEnded = false
  let stalled: NodeJS.Timeout | undefined

  async function end() {
    isEnded = true
    clearTimeout(stalled)
    leave()
    await parts.return(undefined)
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        // Nothing follows any more: the server closes a connection on which nothing is sent for a minute.
        if (isEnded) return new Promise<void>(() => {})
        clearTimeout(stalled)
        try {
          if (rest.byteLength === 0) {
            const part: IteratorResult<string> = next ?? (await parts.next())
            next = undefined
            if (part.done) {
              controller.close()
              return await end()
            }
            rest = encoder.encode(part.value)
          }
          controller.enqueue(rest.subarray(0, streamLimits.pieceBytes))
          rest = rest.subarray(streamLimits.pieceBytes)
        } catch (error) {
          await end()
          throw error
        }
        if (isEnded) return
        stalled = setTimeout(() => {
          logger().warn({}, 'a reader took nothing of a download for too long; it was ended')
          end().catch(() => {})
        }, 1000 * streamLimits.pieceSeconds)
        stalled.unref()
      },
      cancel: end,
    },
    // Nothing is made before it is asked for.
    { highWaterMark: 0 },
  )
}

const open = new Map<string, number>()

/** @returns how to give the place back, which may be done more than once */
function takePlace(userId: string): () => void {
  const ofUser = open.get(userId) ?? 0
  const all = [...open.values()].reduce((sum, count) => sum + count, 0)
  if (ofUser >= streamLimits.atOncePerUser) {
    throw new AppError('limited', sentence('tooManyDownloads'), { retryAfterSeconds: 10 })
  }
  if (all >= streamLimits.atOnce) {
    throw new AppError('busy', sentence('downloadsBusy'), { retryAfterSeconds: 10 })
  }
  open.set(userId, ofUser + 1)
  let isHeld = true
  return () => {
    if (!isHeld) return
    isHeld = false
    const count = (open.get(userId) ?? 1) - 1
    if (count > 0) open.set(userId, count)
    else open.delete(userId)
  }
}

/** What stands before and after the items of a list, and an item as JSON. */
type JsonList<Item> = { head: string; tail: string; item: (item: Item) => string }

/** A JSON document with one list, from batches of its items. */
export async function* jsonParts<Item>(
  batches: AsyncGenerator<Item[]>,
  { head, tail, item }: JsonList<Item>,
): Parts {
  let before = head
  for await (const batch of batches) {
    if (batch.length === 0) continue
    yield before + batch.map(item).join(',')
    before = ','
  }
  yield (before === ',' ? '' : before) + tail
}
