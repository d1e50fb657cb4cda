import 'server-only'
import { z } from 'zod'
import { pageQuery } from '../http/page-number'

const sentence = 'group must be the id of a group'

/** The page of the list of users, and the group whose members they are. */
export const userListQuery = pageQuery.extend({
  group: z
    .string(sentence)
    .regex(/^[0-9a-f]{24}$/, sentence)
    .optional(),
})
