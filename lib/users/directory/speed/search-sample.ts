import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { databasePool } from '../../../db/database'
import { logger } from '../../../log/logger'
import { searchedText } from '../searched-text'
import { TrigramSample } from './trigram-sample'

const freshForMilliseconds = 60_000
const goodForMilliseconds = 2 * freshForMilliseconds
/** For so long requests wait while a sample is taken. */
const longestTurnMilliseconds = 2

let sample: TrigramSample | undefined
let askedAt = Number.NEGATIVE_INFINITY

/**
 * What about a thousand users have that is searched, of all organisations, as the index has them all. A new one is
 * taken in the background when this one is older than a minute. There is none until the first is taken, and after two
 * minutes without a search, because users added since might all have what was rare.
 */
export function searchSample(): TrigramSample | undefined {
  const age = performance.now() - askedAt
  if (age >= goodForMilliseconds) sample = undefined
  if (age >= freshForMilliseconds) {
    takeSearchSample().catch((error: Error) => {
      sample = undefined
      logger().warn({ reason: error.message }, 'no sample of what is searched: searches may take longer')
    })
  }
  return sample
}

/** Takes the sample that is used from now on. */
export async function takeSearchSample(): Promise<void> {
  askedAt = performance.now()
  const { rows } = await databasePool().query<{ text: string }>(someTexts)
  const taken = new TrigramSample(rows.length)
  let turnBegan = performance.now()
  for (const { text } of rows) {
    taken.add(text)
    if (performance.now() - turnBegan < longestTurnMilliseconds) continue
    await nextTurn()
    turnBegan = performance.now()
  }
  sample = taken
}

/** From many places of the table, a few of each: users who were added together are alike. */
const someTexts = `
  WITH wanted AS (SELECT least(1, 1000.0 / greatest(sum(user_count), 1)) AS share FROM user_total)
  SELECT ${searchedText} AS text
  FROM app_user TABLESAMPLE SYSTEM ((SELECT least(1, share * 5) * 100 FROM wanted))
  WHERE random() < (SELECT share / least(1, share * 5) FROM wanted)`
