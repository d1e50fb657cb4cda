import { z } from 'zod'
import { saying } from '../i18n/issue'
import {
  inCatalogueOrder,
  type Level,
  type Privileges,
  type Rights,
  type SectionKey,
  sections,
} from './sections'

/**
 * How privileges look on the wire (docs/permissions.md, Catalogue). Safe for browser, API and docs.
 */

/** What a form or an API client may send as `user_permissions`. */
export type UserPermissionsInput = { IsAdmin?: unknown } & { [section in SectionKey]?: Level }

const sectionKeys = new Set<string>(sections.map((section) => section.key))
const adminWords = new Set<unknown>(['admin', 'true', true])
const notAdminWords = new Set<unknown>(['false', 'deny', '', false, null])

/** Is this text the key of a section? */
function isSectionKey(text: string): text is SectionKey {
  return sectionKeys.has(text)
}

/**
 * `user_permissions`: section → `deny` | `read` | `write`, and `IsAdmin`.
 * Unknown sections and levels are refused with a sentence that names them; `deny` becomes absence.
 */
export const userPermissionsField = z
  .custom<UserPermissionsInput>(isPlainObject, saying('privilegesForm'))
  .transform((sent, context): Rights => {
    const privileges: Privileges = {}
    let isAdmin = false
    for (const [key, value] of Object.entries(sent)) {
      if (key === 'IsAdmin') {
        isAdmin = adminWords.has(value)
        if (!isAdmin && !notAdminWords.has(value)) {
          context.addIssue({ code: 'custom', path: [key], ...saying('isAdminForm') })
        }
      } else if (!isSectionKey(key)) {
        context.addIssue({ code: 'custom', path: [key], ...saying('noSection', { text: quoted(key) }) })
      } else if (value === 'read' || value === 'write') {
        privileges[key] = value
      } else if (value !== 'deny') {
        context.addIssue({ code: 'custom', path: [key], ...saying('levelForm', { text: quoted(key) }) })
      }
    }
    return { isAdmin, privileges: inCatalogueOrder(privileges) }
  })
  .meta({
    id: 'UserPermissionsInput',
    type: 'object',
    properties: {
      IsAdmin: { enum: [...adminWords, ...notAdminWords] },
      ...Object.fromEntries(sections.map(({ key }) => [key, { enum: ['deny', 'read', 'write'] }])),
    },
    additionalProperties: false,
  })

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A caller's word inside a sentence: short, and without characters that break a line or an encoder. */
function quoted(text: string): string {
  return JSON.stringify(text.toWellFormed().slice(0, 60))
}
