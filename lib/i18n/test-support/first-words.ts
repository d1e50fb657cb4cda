import type { z } from 'zod'
import { inEnglish } from '../in-english'
import { toldBy } from '../issue'

/** What the first issue of a parse says, in English; empty where there is none. */
export function firstWords({ error }: z.ZodSafeParseResult<unknown>): string {
  const [issue] = error?.issues ?? []
  return issue ? inEnglish(toldBy(issue)) : ''
}
