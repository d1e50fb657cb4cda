import 'server-only'
import { z } from 'zod'

/** The id in an address. Any text is read, because one that is no id names nothing: 404, as for an unknown one. */
export const idParams = z.object({ id: z.string().meta({ pattern: '^[0-9a-f]{24}$' }) })

/** The same, or `me` for the caller. */
export const idOrMeParams = z.object({ id: z.string().meta({ pattern: '^([0-9a-f]{24}|me)$' }) })
