import 'server-only'
import { z } from 'zod'
import { pageQuery } from '../http/page-number'
import { isStorable } from '../text/is-storable'

const sentence = 'q must be one text of at most 254 characters'

/** The page of a list of groups, and words to look for. */
export const groupListQuery = pageQuery.extend({
  q: z.string(sentence).max(254, sentence).refine(isStorable, sentence).optional(),
})
