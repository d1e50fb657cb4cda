import 'server-only'
import { isTooSlow } from './search-connections'

type Reads = {
  batchSize: number
  /**
   * The matching ids after one (null: from the beginning) up to and including another (null: to the end); in order, at
   * most a batch.
   */
  read(after: string | null, through: string | null): Promise<string[]>
  /** The id `partSize` positions after one, whether it matches or not; null when there are fewer. */
  endOfPart(after: string | null): Promise<string | null>
}

/** How many rows a part has: quick to read, however few of them match. */
export const partSize = 20_000

/**
 * All matching ids, a batch at a time. If few match, a batch may exceed the time limit of a search: from then on the
 * table is read part by part. There is at least one batch, which may be empty.
 */
export async function* batchesOfIds({ batchSize, read, endOfPart }: Reads): AsyncGenerator<string[]> {
  let after: string | null = null
  let isInParts = false
  while (true) {
    let through: string | null = null
    let ids: string[]
    try {
      through = isInParts ? await endOfPart(after) : null
      ids = await read(after, through)
    } catch (error) {
      if (isInParts || !isTooSlow(error)) throw error
      isInParts = true
      continue
    }
    const isFull = ids.length === batchSize
    const isEnd = !isFull && through === null
    if (ids.length > 0 || isEnd) yield ids
    if (isEnd) return
    after = isFull ? (ids.at(-1) ?? null) : through
  }
}
