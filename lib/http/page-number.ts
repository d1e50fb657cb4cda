import 'server-only'
import { z } from 'zod'

const sentence = 'p must be one whole number'

/** The page of a list: 1 is the first and the default; 0 or less means everything (contract §1.4). */
export const pageQuery = z.object({
  p: z
    .string(sentence)
    .regex(/^-?\d{1,9}$/, sentence)
    .optional()
    .transform((text): number | 'all' => {
      const page = Number(text ?? 1)
      return page >= 1 ? page : 'all'
    }),
})
