import 'server-only'
import { z } from 'zod'

const sentence = 'p must be one whole number'

/** What the API description says of a page number, in the place of the text that is read. */
export const pageSchema = {
  type: 'integer',
  pattern: undefined,
  minimum: -999_999_999,
  maximum: 999_999_999,
  default: 1,
}

const pageText = z
  .string(sentence)
  .regex(/^-?\d{1,9}$/, sentence)
  .meta(pageSchema)
  .optional()

function pageIn(text: string): number | 'all' {
  const page = Number(text)
  return page >= 1 ? page : 'all'
}

/** The page of a list: 1 is the first and the default; 0 or less means everything. */
export const pageQuery = z.object({
  p: pageText.transform((text) => pageIn(text ?? '1')),
})

/** The same, where a list without a page is another answer. */
export const optionalPageQuery = z.object({
  p: pageText.transform((text) => (text === undefined ? undefined : pageIn(text))),
})
