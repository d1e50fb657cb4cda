import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'

const batchSize = 500

/** Work on the rows of a file: between batches other requests get their turn. */
export async function mapWithPauses<Item, Result>(
  items: Item[],
  work: (item: Item) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < items.length; at += batchSize) {
    results.push(...items.slice(at, at + batchSize).map(work))
    await nextTurn()
  }
  return results
}
