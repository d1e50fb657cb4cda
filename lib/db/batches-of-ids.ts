import 'server-only'
import { isTooSlow } from './search-connections'

type Reads = {
  batchSize: number
  /**
   * The ids after one (null: from the beginning) through another (null: to the end), which is one of them if it fits; in
   * order, at most a batch.
   */
  read(after: string | null, through: string | null): Promise<string[]>
  /** The id that stands `partSize` places after one, whether it fits or not; null when there are fewer. */
  endOfPart(after: string | null): Promise<string | null>
}

/** How much of a table a part is: a moment's work, however little of it fits. */
export const partSize = 20_000

/**
 * All ids that fit, a batch at a time. Where few fit, a batch may take longer than a search may: from then on the table is
 * read part by part. There is at least one batch, which may be empty.
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
