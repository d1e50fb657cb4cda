import 'server-only'
import { z } from 'zod'
import { csvSeparatorParam } from '../http/csv-separator-param'
import { csvSeparatorNames } from '../i18n/csv-separator'
import { sections } from '../permissions/sections'
import { readFilter } from '../users/directory/read-filter'
import { mostSearchWords, searchWords } from '../users/directory/words/search-words'

/** Anything, which is read below, and what the API description says of it. */
function param(described: { enum?: string[]; maxLength?: number; pattern?: string }) {
  return z
    .custom<string | string[]>(() => true)
    .optional()
    .meta({ type: 'string', ...described })
}

const privileges = sections.flatMap(({ key, levels }) => levels.map((level) => `${key}.${level}`))

/**
 * The filter of the Users screen, and what separates the columns. Unlike the screen, which says what it left out, this
 * refuses what it cannot read: a file with more users than were asked for could go anywhere.
 */
export const exportQuery = z
  .object({
    q: param({ maxLength: 254 }),
    status: param({ enum: ['active', 'inactive'] }),
    admin: param({ enum: ['yes', 'no'] }),
    privilege: param({ enum: privileges }),
    'sign-in': param({ enum: ['never'] }),
    'last-used': param({ enum: ['30', '90', 'never'] }),
    invitation: param({ enum: ['open', 'none'] }),
    group: param({ pattern: '^[0-9a-f]{24}$' }),
    import: param({ pattern: '^[0-9a-f]{24}$' }),
    separator: param({ enum: [...csvSeparatorNames] }),
  })
  .transform((sent, context) => {
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    const { filter, unread } = readFilter(sent)
    for (const name of unread) refuse(name, `${name} could not be read`)
    const { unused } = searchWords(filter.query ?? '')
    if (unused.length > 0) refuse('q', `q can have at most ${mostSearchWords} words`)
    const separator = csvSeparatorParam.safeParse(sent.separator)
    if (!separator.success) refuse('separator', 'separator must be comma, semicolon or tab')
    return { filter, separator: separator.data ?? 'comma' }
  })
