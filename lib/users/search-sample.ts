import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { runStatement } from '../db/statement'
import { logger } from '../log/logger'
import { searchableText } from './searchable'
import { TrigramSample } from './trigram-sample'

const sampleSize = 1000
const freshForMilliseconds = 60_000

let sample: TrigramSample | undefined
let freshUntil = 0

/**
 * What about a thousand users have that is searched, of all organisations, as the index has them all. A new one is taken
 * in the background when this one is older than a minute; there is none until the first is taken.
 */
export function searchSample(): TrigramSample | undefined {
  if (Date.now() >= freshUntil) {
    freshUntil = Date.now() + freshForMilliseconds
    takeSearchSample().catch((error: Error) =>
      logger().warn({ reason: error.message }, 'no sample of what is searched: searches may take longer'),
    )
  }
  return sample
}

/** Takes the sample that is used from now on. */
export async function takeSearchSample(): Promise<void> {
  const texts = await someTexts()
  const taken = new TrigramSample(texts.length)
  for (const [index, text] of texts.entries()) {
    taken.add(text)
    // Requests wait for two milliseconds at most.
    if (index % 50 === 49) await nextTurn()
  }
  sample = taken
}

/** From many places of the table, a few of each: users who were added together are alike. */
async function someTexts(): Promise<string[]> {
  const [all] = await runStatement<{ users: number }>(
    { text: 'SELECT coalesce(sum(user_count), 0)::float AS users FROM user_total' },
    [],
  )
  const wanted = Math.min(1, sampleSize / (all?.users || 1))
  const places = Math.min(1, wanted * 5)
  const rows = await runStatement<{ text: string }>(
    {
      text: `SELECT ${searchableText} AS text FROM app_user TABLESAMPLE SYSTEM ($1) WHERE random() < $2`,
    },
    [places * 100, wanted / places],
  )
  return rows.map(({ text }) => text)
}
