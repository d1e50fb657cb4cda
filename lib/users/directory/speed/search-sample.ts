import 'server-only'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { databasePool } from '../../../db/database'
import { logger } from '../../../log/logger'
import { searchedText } from '../words/searched-text'
import { LetterCounts } from './letter-counts'

const freshForMilliseconds = 60_000
const goodForMilliseconds = 2 * freshForMilliseconds
/** For so long requests wait while a sample is taken. */
const longestTurnMilliseconds = 2

/** What is known of the texts that are searched. */
export type SearchSample = {
  letters: LetterCounts
  /** How many users there are. */
  users: number
}

let sample: SearchSample | undefined
let askedAt = Number.NEGATIVE_INFINITY

/**
 * What about a thousand users have that is searched, of all organisations, as the index has them all. A new one is
 * taken in the background when this one is older than a minute. There is none until the first is taken, and after two
 * minutes without a search, because users added since might all have what was rare.
 */
export function searchSample(): SearchSample | undefined {
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
  const { rows } = await databasePool().query<{ text: string; users: number }>(someTexts)
  const letters = new LetterCounts()
  let turnBegan = performance.now()
  for (const { text } of rows) {
    letters.add(text)
    if (performance.now() - turnBegan < longestTurnMilliseconds) continue
    await nextTurn()
    turnBegan = performance.now()
  }
  sample = { letters, users: rows[0]?.users ?? 0 }
}

/** From many places of the table, a few of each: users who were added together are alike. */
const someTexts = `
  WITH all_users AS MATERIALIZED (SELECT sum(user_count)::integer AS users FROM user_total),
    wanted AS MATERIALIZED (SELECT least(1, 1000.0 / greatest(users, 1)) AS share FROM all_users)
  SELECT ${searchedText} AS text, (SELECT users FROM all_users) AS users
  FROM app_user TABLESAMPLE SYSTEM ((SELECT least(1, share * 5) * 100 FROM wanted))
  WHERE random() < (SELECT share / least(1, share * 5) FROM wanted)`
