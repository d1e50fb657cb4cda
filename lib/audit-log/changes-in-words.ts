import type { AuditChanges } from '../audit/record-event'
import type { Say } from '../i18n/texts'
import { type Privileges, sections } from '../permissions/sections'

/** One line of what an event changed. */
export type ChangeInWords = { field: string; before: string; after: string }

// Those of people in the order of the form, which the database does not keep.
const fields = [
  'firstName',
  'lastName',
  'emailAddress',
  'groupName',
  'description',
  'template',
  'view',
  'viewQuery',
  'isShared',
  'mailKind',
  'language',
  'mailSubject',
  'mailBody',
  'mailButton',
  'mailAfterwards',
  'isActive',
  'isAdmin',
  'privileges',
  'groups',
  'passwordMaxDays',
  'mayResetPasswords',
  'additionalPermissions',
  'details',
  'newUsersActive',
  'newUsersGroup',
  'memberCount',
  'revertedEvent',
  'through',
  'unused',
  'name',
  'mailLanguage',
  'recoveryNoted',
  'firstStepsClosed',
  'openSessions',
  'openLink',
  'fromDate',
  'toDate',
  'timeZone',
  'act',
  'door',
  'actor',
  'admin',
  'query',
  'action',
  'format',
  'person',
  'event',
  'without',
  'result',
  'signIn',
  'lastUsed',
  'status',
  'section',
  'importId',
  'ipAddress',
  'privilege',
  'userCount',
  'invitation',
  'hasPassword',
  'requestPath',
  'requestMethod',
] as const

/** What an event changed, in the words of the screens: privileges section by section, nothing as an empty text. */
export function changesInWords(say: Say, changes: AuditChanges): ChangeInWords[] {
  const inOrder = Object.entries(changes).sort(([one], [other]) => rank(one) - rank(other))
  return inOrder.flatMap(([field, [before, after]]) => {
    if (field === 'privileges') return privilegeChanges(say, before, after)
    const words = field === 'openLink' ? linkInWords : inWords
    return [{ field: fieldName(say, field), before: words(say, before), after: words(say, after) }]
  })
}

function privilegeChanges(say: Say, before: unknown, after: unknown): ChangeInWords[] {
  const levelOf = (privileges: unknown, key: keyof Privileges) =>
    ((privileges ?? {}) as Privileges)[key] ?? 'deny'
  return sections
    .filter(({ key }) => levelOf(before, key) !== levelOf(after, key))
    .map(({ key }) => ({
      field: say('auditFields.privilege', { section: say(`sections.${key}`) }),
      before: before === null ? '' : say(`levels.${levelOf(before, key)}`),
      after: after === null ? '' : say(`levels.${levelOf(after, key)}`),
    }))
}

function rank(field: string): number {
  const place = (fields as readonly string[]).indexOf(field)
  return place === -1 ? fields.length : place
}

/** A field without a name in this version is still readable: `somethingNew` is "Something new". */
function fieldName(say: Say, field: string): string {
  const known = fields.find((name) => name === field)
  if (known) return say(`auditFields.names.${known}`)
  const words = field
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function linkInWords(say: Say, purpose: unknown): string {
  const known = purpose === 'invitation' || purpose === 'password_reset'
  return known ? say(`user.mails.kinds.${purpose}`) : inWords(say, purpose)
}

function inWords(say: Say, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => inWords(say, one)).join(', ')
  if (typeof value === 'boolean') return say(value ? 'common.yes' : 'common.no')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)
}
