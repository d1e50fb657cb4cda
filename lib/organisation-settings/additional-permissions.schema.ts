import { z } from 'zod'
import { sections } from '../permissions/sections'
import { isStorable } from '../text/is-storable'

/* Sections of an organisation besides those of the catalogue. Safe for browser and server. */

const keyForm = /^[A-Za-z0-9_.-]{1,60}$/
const mostPermissions = 100
const longestLabel = 200

/** Those have a meaning of their own. */
const taken: ReadonlySet<string> = new Set([...sections.map(({ key }) => key), 'IsAdmin', 'ResetPassword'])

/** Key → label. */
export const additionalPermissionsMap = z
  .record(
    z.string(),
    z.string('Labels must be texts'),
    'Additional permissions must be an object: key → label',
  )
  .superRefine((sent, context) => {
    const keys = Object.keys(sent)
    if (keys.length > mostPermissions)
      context.addIssue({ code: 'custom', message: `There can be at most ${mostPermissions}` })
    for (const key of keys) {
      const message = problemOf(key, sent[key] ?? '')
      if (message) context.addIssue({ code: 'custom', path: [key.slice(0, 60).toWellFormed()], message })
    }
  })

/** Whether a key of `user_permissions` can be one of these. */
export function canBeAdditional(key: string): boolean {
  return keyForm.test(key) && !taken.has(key)
}

function problemOf(key: string, label: string): string | undefined {
  if (taken.has(key)) return 'The key is one of Gatehouse itself'
  if (!keyForm.test(key)) return 'A key has at most 60 letters, digits, dots, dashes and underscores'
  const isLabel = label.trim() !== '' && [...label].length <= longestLabel && isStorable(label)
  return isLabel ? undefined : `A label has 1 to ${longestLabel} characters`
}

/** `PUT /api/org/permissions`: the whole map, alone or as `GET` gives it. */
export const additionalPermissionsInput = z.preprocess(
  (sent) => (isWrapped(sent) ? sent.additional_permissions : sent),
  additionalPermissionsMap,
)

function isWrapped(sent: unknown): sent is { additional_permissions: unknown } {
  const inside = (sent as { additional_permissions?: unknown } | null)?.additional_permissions
  return inside !== undefined && typeof inside !== 'string'
}
