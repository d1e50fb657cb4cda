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

/** The page of a list: 1 is the first and the default; 0 or less means everything. */
export const pageQuery = z.object({
  p: z
    .string(sentence)
    .regex(/^-?\d{1,9}$/, sentence)
    .meta(pageSchema)
    .optional()
    .transform((text): number | 'all' => {
      const page = Number(text ?? 1)
      return page >= 1 ? page : 'all'
    }),
})
