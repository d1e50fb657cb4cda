import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { describeRoutes } from '@/app/api/describe-routes'
import { countAccess } from '../access/count-access'
import { explainAccess } from '../access/explain-access'
import { exportAccess } from '../access/export-access'
import { listCell } from '../access/list-cell'
import { renewAccessKey } from '../access-keys/renew-access-key'
import { revealAccessKey } from '../access-keys/reveal-access-key'
import { buildSession, callApi } from '../api/test-support/call-api'
import { operatorAtConsole } from '../audit/record-event'
import { exportEvents, streamEvents } from '../audit-log/export-events'
import { getEvent, listEvents, listEventsByNumber, listRecentEvents } from '../audit-log/list-events'
import { previewRevert, revertChange } from '../audit-log/revert-change'
import { db, inTransaction } from '../db/database'
import { newId } from '../db/new-id'
import { deleteUser } from '../deleted-users/delete-user'
import { eraseUser } from '../deleted-users/erase-user'
import { listDeletedUsers } from '../deleted-users/list-deleted-users'
import { restoreUser } from '../deleted-users/restore-user'
import { AppError } from '../errors/app-error'
import { changeMembers } from '../groups/change-members'
import { createGroup } from '../groups/create-group'
import { deleteGroup } from '../groups/delete-group'
import { listGroupNames } from '../groups/list-group-names'
import { getGroup, listGroups } from '../groups/list-groups'
import { listMembers } from '../groups/list-members'
import { planMembers } from '../groups/plan-members'
import { previewGroup } from '../groups/preview-group'
import { updateGroup } from '../groups/update-group'
import { textsIn } from '../i18n/texts'
import { actorOf } from '../identity/actor-of'
import { callerByKey } from '../identity/caller'
import { confirmIdentity } from '../identity/confirmation/confirm-identity'
import { isCurrentPassword } from '../identity/confirmation/is-current-password'
import { endSessions } from '../identity/sessions/end-sessions'
import { listSessions } from '../identity/sessions/list-sessions'
import { clearDelay } from '../identity/sign-in/clear-delay'
import { issueLink } from '../links/account-link'
import { findOpenLink } from '../links/find-open-link'
import { listMails } from '../mail/list-mails'
import { queueMail } from '../mail/queue-mail'
import { describeMail } from '../mail-settings/describe-mail'
import { listRecentMails } from '../mail-settings/list-recent-mails'
import { listChangedMailTexts, readMailText } from '../mail-settings/read-mail-text'
import { sampleOf } from '../mail-settings/sample-of'
import { resetMailText, saveMailText } from '../mail-settings/save-mail-text'
import {
  readAdditionalPermissions,
  saveAdditionalPermissions,
} from '../organisation-settings/additional-permissions'
import { readNewUserDefaults, readOrganisation } from '../organisation-settings/read-organisation'
import { updateOrganisation } from '../organisation-settings/update-organisation'
import { sendLink } from '../password-reset/send-link'
import type { Actor } from '../permissions/actor'
import { createTemplate } from '../privilege-templates/create-template'
import { deleteTemplate } from '../privilege-templates/delete-template'
import { listTemplates } from '../privilege-templates/list-templates'
import { updateTemplate } from '../privilege-templates/update-template'
import { deleteView } from '../saved-views/delete-view'
import { listViews } from '../saved-views/list-views'
import { saveView } from '../saved-views/save-view'
import { updateView } from '../saved-views/update-view'
import { applyImport } from '../user-import/apply-import'
import { checkImport } from '../user-import/check-import'
import { showUser } from '../user-record/present-user'
import { compareUser } from '../users/compare-user'
import { addUser, createUser } from '../users/create-user'
import { exportUsers } from '../users/directory/export-users'
import { getUser, getUserWithKey } from '../users/directory/get-user'
import { listUserIds, namesOfUsers } from '../users/directory/list-user-ids'
import { listUsers, streamUsers } from '../users/directory/list-users'
import { listUsersByEmail, streamUsersByEmail } from '../users/directory/search-by-email'
import { searchUsers } from '../users/directory/search-users'
import { suggestUsers } from '../users/directory/suggest-users'
import { listUsersOfGroup, streamUsersOfGroup } from '../users/directory/users-of-group'
import { namesOfEffect, previewPrivileges } from '../users/preview-privileges'
import { setActive } from '../users/set-active'
import { setPassword } from '../users/set-password'
import { setPrivileges } from '../users/set-privileges'
import { buildGroup, buildUser, knownPassword } from '../users/test-support/build-user'
import { readToChange, updateReadUser } from '../users/update-read-user'
import { updateUser } from '../users/update-user'
import { whatStops } from '../users/what-stops'
import { changeEach } from '../web/bulk-action'
import { createOrganisation } from './create-organisation'

/*
 * Two organisations: one has something in every table, named by a word that occurs nowhere else, and an admin of the other
 * tries everything with its ids and its words.
 */

const word = 'zebrafish'
/** A part of it, so that what is typed and told back is not taken for what was found. */
const typed = 'zebra'
const isIn = (text: string) => text.toLowerCase().includes(word)

type Person = Awaited<ReturnType<typeof buildUser>>
let foreign: Awaited<ReturnType<typeof buildForeign>>
let own: Person
let atScreen: Actor

async function buildForeign() {
  const orgId = await createOrganisation(operatorAtConsole, {
    name: `Org ${word}`,
    details: { note: word },
    additionalPermissions: { [word]: word },
  })
  const admin = await buildUser({ orgId, isAdmin: true, lastName: word })
  const person = await buildUser({
    orgId,
    lastName: word,
    emailAddress: `a@${word}.example`,
    privileges: { apis: 'read' },
  })
  const deleted = await buildUser({ orgId, lastName: word, emailAddress: `b@${word}.example` })
  await deleteUser(admin.actor, deleted.id)
  const group = await buildGroup({ orgId, name: word, privileges: { keys: 'read' }, members: [person.id] })
  const template = await createTemplate(admin.actor, { name: word, user_permissions: { apis: 'read' } })
  const view = await saveView(admin.actor, { name: word, query: `q=${word}`, is_shared: true })
  const session = await buildSession(person.id)
  await inTransaction(async (tx) => {
    const link = await issueLink(tx, person.id, 'password_reset', { isOwnRequest: true })
    const content = { firstName: word, expiresAt: '2030-01-01T00:00:00.000Z' }
    await queueMail(tx, {
      kind: 'password_reset',
      user: person.row,
      toAddress: person.row.emailAddress,
      link,
      content,
    })
  })
  await saveMailText(admin.actor, {
    kind: 'invitation',
    language: 'en',
    version: 0,
    subject: word,
    body: word,
    button: word,
    afterwards: word,
  })
  await updateUser(admin.actor, person.id, {
    user_permissions: { isAdmin: false, privileges: { apis: 'write' } },
  })
  const change = await db().auditEvent.findFirstOrThrow({
    where: { orgId, action: 'user.privileges_changed' },
  })
  const day = new Date('2026-11-20')
  await db().sectionUse.create({ data: { userId: person.id, section: 'apis', readOn: day } })
  await db().userUse.create({ data: { userId: person.id, lastUsedAt: day, keyUsedFrom: word } })
  return { orgId, admin, person, deleted, group, template, view, session, change }
}

beforeAll(async () => {
  foreign = await buildForeign()
  own = await buildUser({ isAdmin: true })
  await db().user.update({ where: { id: own.id }, data: { mayResetPasswords: true } })
  const sessionId = await buildSession(own.id)
  const origin = { requestId: null, ipAddress: '192.0.2.3', userAgent: null }
  atScreen = actorOf(await showUser(db(), own.row), { kind: 'session', sessionId }, origin)
})

/** Every row of the other organisation in every table, as text. */
async function everythingForeign(): Promise<Record<string, string[]>> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN ('_prisma_migrations', 'audit_seal')`
  const found: Record<string, string[]> = {}
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ row: string }[]>(
      `SELECT to_jsonb(t)::text AS row FROM "${name}" AS t ORDER BY 1`,
    )
    // The own audit log says what was asked for.
    const isOwn = (row: string) => row.includes(`"org_id": "${own.row.orgId}"`)
    const ids = [foreign.orgId, foreign.admin.id, foreign.person.id, foreign.deleted.id, foreign.group.id]
    found[name] = rows
      .map(({ row }) => row)
      .filter((row) => !isOwn(row) && (isIn(row) || ids.some((id) => row.includes(id))))
  }
  return found
}

/** What it returned, or why not, as text; streams to their end. */
async function outcomeOf(act: () => unknown): Promise<string> {
  try {
    const result = await act()
    const batches: unknown[] = []
    if (result && typeof result === 'object' && Symbol.asyncIterator in result) {
      for await (const batch of result as AsyncIterable<unknown>) batches.push(batch)
    }
    return JSON.stringify([result, batches])
  } catch (error) {
    if (error instanceof AppError) return `${error.code} ${JSON.stringify(error.fieldSentences)}`
    throw error
  }
}

const filter = { query: typed }
const whom = () => ({ ids: [foreign.person.id] })
const levels = { apis: 'read' } as const
const input = { first_name: 'A', last_name: 'B', active: true, send_invitation: false }

/** Every verb by its name: what the admin of the other organisation asks of it. */
const attempts: Record<string, (actor: Actor) => unknown> = {
  endSessions: (actor) => endSessions(actor, foreign.person.id, 'all'),
  listSessions: (actor) => listSessions(actor, foreign.person.id),
  clearDelay: (actor) => clearDelay(actor, foreign.person.id),
  isCurrentPassword: (actor) => isCurrentPassword(actor, own.row, knownPassword),
  confirmIdentity: (actor) => confirmIdentity(actor, { current_password: knownPassword }),
  checkImport: async (actor) => {
    const csv = `id,email_address,first_name,groups\n${foreign.person.id},a@${word}.example,A,${word}`
    const { plan } = await checkImport(actor, { csv })
    // What was in the file is told back.
    return plan?.rows.map(({ outcome }) => outcome)
  },
  applyImport: (actor) =>
    applyImport(actor, {
      import_id: newId(),
      sends_invitations: false,
      steps: [
        { kind: 'change', row: 2, id: foreign.person.id, version: 1, input: { first_name: 'X' } },
        {
          kind: 'add',
          row: 3,
          input: { ...input, email_address: 'add@example.com', group_ids: [foreign.group.id] },
        },
      ],
    } as never),
  updateOrganisation: (actor) =>
    updateOrganisation(actor, {
      organisation_name: 'Mine',
      mail_language: 'en',
      new_users_active: true,
      new_users_group: foreign.group.id,
      version: 1,
    }),
  readOrganisation: (actor) => readOrganisation(actor),
  readNewUserDefaults: (actor) => readNewUserDefaults(actor),
  readAdditionalPermissions: (actor) => readAdditionalPermissions(actor),
  saveAdditionalPermissions: (actor) => saveAdditionalPermissions(actor, { own: 'Own' }),
  setPrivileges: (actor) => setPrivileges(actor, foreign.person.id, { levels }),
  previewPrivileges: (actor) => previewPrivileges(actor, { whom: whom(), levels }),
  namesOfEffect: (actor) =>
    namesOfEffect(actor, { whom: whom(), levels, effectKey: 'same', query: typed, page: 1 }),
  searchUsers: (actor) => searchUsers(actor, { filter: { ...filter, groupId: foreign.group.id }, page: 1 }),
  listUserIds: (actor) => listUserIds(actor, filter),
  namesOfUsers: (actor) => namesOfUsers(actor, [foreign.person.id]),
  suggestUsers: (actor) => suggestUsers(actor, typed),
  exportUsers: (actor) => exportUsers(actor, filter),
  addUser: (actor) =>
    addUser(actor, { ...input, email_address: 'c@example.com', group_ids: [foreign.group.id] }),
  createUser: (actor) =>
    createUser(actor, { ...input, email_address: 'd@example.com', group_ids: [foreign.group.id] }),
  setPassword: (actor) => setPassword(actor, foreign.person.id, { new_password: 'green door by the sea' }),
  updateUser: (actor) => updateUser(actor, foreign.person.id, { first_name: 'X' }),
  whatStops: (actor) => whatStops(actor, foreign.person.id),
  setActive: (actor) => setActive(actor, foreign.person.id, false),
  compareUser: (actor) => compareUser(actor, foreign.person.id),
  getUser: (actor) => getUser(actor, foreign.person.id),
  renewAccessKey: (actor) => renewAccessKey(actor, foreign.person.id),
  revealAccessKey: (actor) => revealAccessKey(actor, foreign.person.id),
  deleteUser: (actor) => deleteUser(actor, foreign.person.id),
  restoreUser: (actor) => restoreUser(actor, { id: foreign.deleted.id }),
  eraseUser: (actor) => eraseUser(actor, foreign.deleted.id),
  listDeletedUsers: (actor) => listDeletedUsers(actor, { query: typed, page: 1 }),
  changeEach: (actor) =>
    changeEach(actor, whom(), {
      change: (actor, id) => updateUser(actor, id, { first_name: 'X' }),
      say: textsIn('en'),
    }),
  countAccess: (actor) => countAccess(actor),
  explainAccess: (actor) => explainAccess(actor, foreign.person.id),
  listCell: (actor) => listCell(actor, { section: 'apis', level: 'read' }, 1),
  exportAccess: (actor) => exportAccess(actor, { section: 'apis', level: 'read' }),
  listEvents: (actor) => listEvents(actor, { person: foreign.person.id }, { cursor: null }),
  listEventsByNumber: (actor) => listEventsByNumber(actor, { event: foreign.change.id }, 1),
  listRecentEvents: (actor) => listRecentEvents(actor, foreign.person.id, 10),
  getEvent: (actor) => getEvent(actor, foreign.change.id),
  exportEvents: (actor) => exportEvents(actor, { actor: foreign.person.id }, 'csv'),
  streamEvents: (actor) => streamEvents(actor, {}),
  previewRevert: (actor) => previewRevert(actor, foreign.change.id),
  revertChange: (actor) => revertChange(actor, { id: foreign.change.id, version: 1, fields: ['apis'] }),
  createTemplate: (actor) => createTemplate(actor, { name: 'Own', user_permissions: {} }),
  updateTemplate: (actor) => updateTemplate(actor, { id: foreign.template.id, version: 1, name: 'X' }),
  deleteTemplate: (actor) => deleteTemplate(actor, { id: foreign.template.id, version: 1 }),
  listTemplates: (actor) => listTemplates(actor),
  sendLink: (actor) => sendLink(actor, foreign.person.id),
  findOpenLink: (actor) => findOpenLink(actor, foreign.person.id),
  listMails: (actor) => listMails(actor, foreign.person.id),
  listRecentMails: (actor) => listRecentMails(actor, 'all'),
  describeMail: (actor) => describeMail(actor),
  readMailText: (actor) => readMailText(actor, { kind: 'invitation', language: 'en' }),
  listChangedMailTexts: (actor) => listChangedMailTexts(actor),
  sampleOf: (actor) => sampleOf(actor, { kind: 'invitation', language: 'en' }),
  saveMailText: (actor) =>
    saveMailText(actor, {
      kind: 'invitation',
      language: 'en',
      version: 0,
      subject: 'Own',
      body: 'Own',
      button: 'Own',
      afterwards: '',
    }),
  resetMailText: (actor) => resetMailText(actor, { kind: 'invitation', language: 'en', version: 1 }),
  planMembers: (actor) =>
    planMembers(actor, { id: foreign.group.id, addresses: [foreign.person.row.emailAddress] }),
  deleteGroup: (actor) => deleteGroup(actor, foreign.group.id),
  changeMembers: (actor) => changeMembers(actor, foreign.group.id, { add: [own.id], remove: [] }),
  updateGroup: (actor) => updateGroup(actor, foreign.group.id, { name: 'X' }),
  listGroups: (actor) => listGroups(actor, { page: 'all', pageSize: 10 }),
  getGroup: (actor) => getGroup(actor, foreign.group.id),
  listMembers: (actor) => listMembers(actor, foreign.group.id, { query: '', page: 1 }),
  listGroupNames: (actor) => listGroupNames(actor),
  previewGroup: (actor) => previewGroup(actor, foreign.group.id, null),
  createGroup: (actor) => createGroup(actor, { name: 'Own', description: '', active: true }),
  saveView: (actor) => saveView(actor, { name: 'Own', query: 'status=active', is_shared: true }),
  updateView: (actor) => updateView(actor, { id: foreign.view.id, version: 1, name: 'X' }),
  deleteView: (actor) => deleteView(actor, { id: foreign.view.id, version: 1 }),
  listViews: (actor) => listViews(actor),
  listEventsByPeople: (actor) => listEvents(actor, { person: typed }, { cursor: null }),
  // Of a caller with a key.
  listUsersByEmail: () => listUsersByEmail(byKey(), { emailPart: typed, page: 1 }),
  streamUsersByEmail: () => streamUsersByEmail(byKey(), typed),
  listUsersOfGroup: () => listUsersOfGroup(byKey(), { groupId: foreign.group.id, page: 1 }),
  streamUsersOfGroup: () => streamUsersOfGroup(byKey(), foreign.group.id),
  listUsers: () => listUsers(byKey(), 1),
  streamUsers: () => streamUsers(byKey()),
  getUserWithKey: () => getUserWithKey(byKey(), foreign.person.id),
  readToChange: async () =>
    updateReadUser(await readToChange(byKey(), foreign.person.id), { first_name: 'X' }),
}

const byKey = () => callerByKey(own.accessKey, atScreen.origin)

/** What needs no look at the other organisation: no id and no word comes in, or it is a part of another verb. */
const noAttempt = new Set([
  'inTransactionOf',
  'beginImport',
  'actorOfCaller',
  'recogniseCaller',
  'readUsers',
  'readSmallPage',
  'readFor',
  'getCallerWithKey',
  'streamResponse',
  // Only for those above all organisations (app/api/contract/above-organisations-v5.db.test.ts).
  'pageOfEveryone',
  'everyone',
  'oneOfEveryone',
  // One's own, or of the whole installation.
  'changeOwnPassword',
  'readFirstSteps',
  'offersFirstSteps',
  'noteRecovery',
  'closeFirstSteps',
  'sendOwnTest',
  'authorizeMembers',
])

it('every verb is tried', () => {
  const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/\.test\.ts$|test-support/.test(file),
  )
  const verbs = sources.flatMap((file) => {
    const matches = readFileSync(`lib/${file}`, 'utf8').matchAll(
      /^export async function\*? (\w+)(?:<.*>)?\(\s*(?:actor: Actor|caller: Caller)\b/gm,
    )
    return [...matches].map(([, name = '']) => name)
  })
  expect(verbs.length).toBeGreaterThan(70)
  expect(verbs.filter((name) => !(name in attempts) && !noAttempt.has(name))).toEqual([])
})

it('an admin of another organisation reads and changes nothing, by whatever verb, at the screen and by key', async () => {
  const before = await everythingForeign()
  for (const table of [
    ...['organisation', 'app_user', 'deleted_user', 'user_group', 'group_member', 'group_total'],
    ...['privilege_template', 'saved_view', 'session', 'account_link', 'mail', 'mail_text', 'audit_event'],
    ...['section_use', 'user_use', 'user_total', 'privilege_grant'],
  ])
    expect([table, before[table]?.length]).not.toEqual([table, 0])
  const told: string[] = []
  for (const [name, attempt] of Object.entries(attempts)) {
    for (const actor of [atScreen, own.actor]) {
      const outcome = await outcomeOf(() => attempt(actor))
      if (isIn(outcome)) told.push(name)
      if (outcome.includes(foreign.admin.id) || outcome.includes(foreign.admin.accessKey)) told.push(name)
    }
  }
  expect(told).toEqual([])
  expect(await everythingForeign()).toEqual(before)
})

it('nor by any call of the API, by key and by cookie', async () => {
  const before = await everythingForeign()
  const { person, deleted, group, change } = foreign
  const session = atScreen.sessionId ?? ''
  const told: string[] = []
  for (const [path, operations] of Object.entries(describeRoutes('en').paths)) {
    for (const [method, { requestBody, operationId }] of Object.entries(operations)) {
      for (const id of [person.id, deleted.id, group.id, change.id]) {
        const body = requestBody?.content['application/json']?.example
        const sent = body ? { ...(body as object) } : undefined
        const query = operationId === 'searchUsersByQuery' ? `?q=${typed}` : ''
        for (const by of [{ key: own.accessKey }, { session }]) {
          const { status, text } = await callApi(
            method.toUpperCase(),
            `${path.replace('{id}', id)}${query}`,
            {
              ...by,
              ...(sent && { body: sent }),
            },
          )
          if (isIn(text)) told.push(`${operationId} ${text.slice(0, 100)}`)
          if (path.includes('{id}') && status < 400) told.push(`${operationId} ${status}`)
        }
      }
    }
  }
  expect(told).toEqual([])
  expect(await everythingForeign()).toEqual(before)
})
