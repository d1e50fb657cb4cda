import { stringify } from 'csv-stringify/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { deleteUser } from '../deleted-users/delete-user'
import { restoreUser } from '../deleted-users/restore-user'
import { wordsOf } from '../i18n/sentence'
import { textsIn } from '../i18n/texts'
import { presentUser } from '../user-record/present-user'
import { csvColumns, csvRowOf } from '../users/csv-columns'
import { listUserIds } from '../users/directory/list-user-ids'
import { searchUsers } from '../users/directory/search-users'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { applyImport } from './apply-import'
import { beginImport } from './begin-import'
import { checkImport } from './check-import'
import { applyImportInput, type ImportMapping, type ImportPlan, type ImportRow } from './import.schema'
import { checkedFileInWords, resultsInWords } from './import-in-words'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true, firstName: 'Ada', lastName: 'Min' })
})

const newEmail = () => `${Math.random().toString(36).slice(2)}@example.com`

/** A file with these columns and rows. */
const csv = (columns: string, ...rows: string[]) => [columns, ...rows].join('\n')

const english = textsIn('en')

async function check(actor: Person['actor'], text: string, mapping?: ImportMapping) {
  return checkedFileInWords(english, await checkImport(actor, { csv: text, mapping }))
}

/** The plan of a file, read with the suggested mapping unless a change of it is given. */
async function planImport(
  actor: Person['actor'],
  text: string,
  change?: (suggested: ImportMapping) => ImportMapping,
): Promise<ImportPlan> {
  const first = await check(actor, text)
  const { plan } = change ? await check(actor, text, change(first.mapping)) : first
  if (!plan) throw new Error('the columns have to be mapped first')
  return plan
}

/** The one row of a plan. */
async function planOf(actor: Person, text: string): Promise<ImportRow> {
  const { rows } = await planImport(actor.actor, text)
  const [row] = rows
  if (!row || rows.length > 1) throw new Error('not one row')
  return row
}

async function reasonsOf(actor: Person, text: string): Promise<string[]> {
  const row = await planOf(actor, text)
  return row.outcome === 'refused' ? row.reasons : [row.outcome]
}

/** Sends the steps of a plan as the browser does. */
async function apply(
  actor: Person,
  { rows }: ImportPlan,
  { sends_invitations = false, import_id = newId() } = {},
) {
  const steps = rows.flatMap((row) => ('step' in row ? row.step : []))
  const sent = JSON.parse(JSON.stringify({ import_id, steps, sends_invitations }))
  return resultsInWords(english, await applyImport(actor.actor, applyImportInput.parse(sent)))
}

const eventsOf = async (targetId: string) =>
  (await db().auditEvent.findMany({ where: { targetId }, orderBy: { id: 'asc' } })).map(
    ({ action }) => action,
  )

describe('the plan of an import', () => {
  it.each([',', ';', '\t'])(
    'finds what the export writes with “%s” unchanged, whatever it holds',
    async (delimiter) => {
      const people = [
        admin,
        await buildUser({ orgId, firstName: '=1+1', lastName: '\'=x, ; "y"', isActive: false }),
        await buildUser({ orgId, firstName: '"Q" "R"', privileges: { apis: 'write' }, hasPassword: false }),
      ]
      const text = stringify(
        people.map(({ row }) => csvRowOf(presentUser(row))),
        {
          columns: csvColumns.map(({ name }) => name),
          header: true,
          delimiter,
          bom: true,
          record_delimiter: 'windows',
          escape_formulas: true,
        },
      )
      const { rows } = await planImport(admin.actor, text)
      expect(rows.map(({ outcome }) => outcome)).toEqual(['same', 'same', 'same'])
    },
  )

  it('tells what would be added, changed, left and refused, and changes nothing', async () => {
    const person = await buildUser({ orgId, privileges: { apis: 'read' } })
    const [same, email] = [await buildUser({ orgId }), newEmail()]
    const before = await db().auditEvent.count({ where: { orgId } })
    const { rows } = await planImport(
      admin.actor,
      csv(
        'id,first_name,last_name,email_address,active,privilege_apis',
        `,New,Person,${email.toUpperCase()},,write`,
        `${person.id},,Jones,,no,`,
        `,Jo,,${same.row.emailAddress},true,`,
        ',,,broken,maybe,sometimes',
      ),
    )
    expect(rows[0]).toMatchObject({
      row: 2,
      outcome: 'add',
      name: 'New Person',
      emailAddress: email,
      changes: { isActive: [null, true], privileges: [null, { apis: 'write' }] },
    })
    expect(rows[1]).toMatchObject({
      row: 3,
      outcome: 'change',
      changes: { lastName: ['Smith', 'Jones'], isActive: [true, false] },
    })
    expect(rows[2]).toMatchObject({ row: 4, outcome: 'same' })
    expect(rows[3]).toMatchObject({
      row: 5,
      outcome: 'refused',
      reasons: [
        '“active” must be true or false, not “maybe”',
        '“privilege_apis” must be deny, read or write, not “sometimes”',
        'First name is required',
        'Last name is required',
        'Enter an email address like name@example.com',
      ],
    })
    expect(await db().auditEvent.count({ where: { orgId } })).toBe(before)
    expect(await db().user.count({ where: { orgId } })).toBe(3)
  })

  it('refuses every row that speaks of the same person or address, and an address that is taken', async () => {
    const [one, other] = [await buildUser({ orgId }), await buildUser({ orgId })]
    const email = newEmail()
    const { rows } = await planImport(
      admin.actor,
      csv(
        'id,first_name,last_name,email_address',
        `,A,B,${email}`,
        `,C,D,${email}`,
        `${one.id},E,,`,
        `,F,,${one.row.emailAddress}`,
        `${other.id},,,${admin.row.emailAddress}`,
        'ffffffffffffffffffffffff,G,H,g@example.com',
      ),
    )
    expect(rows.map((row) => (row.outcome === 'refused' ? row.reasons : row.outcome))).toEqual([
      ['The same email is in row 3'],
      ['The same email is in row 2'],
      ['The same user is in row 5'],
      ['The same user is in row 4'],
      ['Another user already has this email address'],
      ['No user has this ID. To add a user, leave the cell empty'],
    ])
  })

  it('refuses what the database could not even look for', async () => {
    const file = csv(
      'id,first_name,last_name,email_address',
      ',A,B,a\0@example.com',
      `${'0'.repeat(23)}\0,A,B,`,
    )
    const { rows } = await planImport(admin.actor, file)
    expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused'])
  })

  it('knows no users of another organisation', async () => {
    const stranger = await buildUser()
    expect(await reasonsOf(admin, csv('id,first_name', `${stranger.id},X`))).toEqual([
      'No user has this ID. To add a user, leave the cell empty',
    ])
    const row = await planOf(
      admin,
      csv('first_name,last_name,email_address', `A,B,${stranger.row.emailAddress}`),
    )
    expect(row.outcome).toBe('add')
  })

  it('refuses what the actor may not give or change', async () => {
    const manager = await buildUser({ orgId, privileges: { users: 'write', apis: 'read' } })
    const stronger = await buildUser({ orgId, privileges: { keys: 'write' } })
    const add = 'first_name,last_name,email_address'
    expect(await reasonsOf(manager, csv(`${add},admin`, `A,B,${newEmail()},true`))).toEqual([
      'Only an admin can make a user an admin',
    ])
    expect(await reasonsOf(manager, csv(`${add},privilege_apis`, `A,B,${newEmail()},write`))).toEqual([
      'You cannot grant more than you have: APIs',
    ])
    // Together with its other problems.
    expect(await reasonsOf(manager, csv(`${add},privilege_keys`, 'A,,broken,read'))).toEqual([
      'Last name is required',
      'Enter an email address like name@example.com',
      'You cannot grant more than you have: Keys',
    ])
    expect(await reasonsOf(manager, csv('id,email_address,active', `${admin.id},broken,no`))).toEqual([
      'Enter an email address like name@example.com',
      'You cannot change whether the user is active: this user has more privileges than you',
    ])
    expect(await reasonsOf(manager, csv('id,email_address', `${stronger.id},${newEmail()}`))).toEqual([
      'You cannot change the email address: this user has more privileges than you',
    ])
    expect(await reasonsOf(manager, csv('id,active', `${admin.id},false`))).toEqual([
      'You cannot change whether the user is active: this user has more privileges than you',
    ])
    expect(await reasonsOf(manager, csv('id,privilege_apis', `${stronger.id},read`))).toEqual([
      'You cannot change the privileges: this user has more privileges than you',
    ])
  })

  it('keeps the actor from locking themselves out', async () => {
    const manager = await buildUser({ orgId, privileges: { users: 'write' } })
    expect(await reasonsOf(admin, csv('id,active', `${admin.id},false`))).toEqual([
      'You cannot deactivate your own account',
    ])
    expect(await reasonsOf(admin, csv('id,admin', `${admin.id},false`))).toEqual([
      'You cannot remove your own admin privileges: ask another admin',
    ])
    expect(await reasonsOf(manager, csv('id,privilege_users', `${manager.id},read`))).toEqual([
      'You cannot remove your own permission to manage users: ask someone else who has it',
    ])
    expect(await reasonsOf(admin, csv('id,email_address', `${admin.id},${newEmail()}`))).toEqual([
      'You can change your own email address only under My account',
    ])
    expect(await reasonsOf(admin, csv('id,first_name', `${admin.id},Eve`))).toEqual(['change'])
  })

  it('is not for those who may not add users', async () => {
    const reader = await buildUser({ orgId, privileges: { users: 'read' } })
    await expect(planImport(reader.actor, csv('id', admin.id))).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('a file of another product', () => {
  const asSuggested = (mapping: ImportMapping) => mapping

  it('has a plan when its columns were looked at, and does what it says', async () => {
    const [jo, zoe, ann] = [newEmail(), newEmail(), newEmail()]
    const text = [
      'sep=;',
      'Vorname;Nachname;E-Mail;Passwort;Kontostatus',
      ` Jo ; "Weiß" ;${jo};****;gesperrt`,
      `Zoë "Z";Brontë;Zoë <${zoe}>;****;Elternzeit`,
      `;;${ann};****;aktiv`,
    ].join('\r\n')
    const { file, mapping, plan } = await check(admin.actor, text)
    expect(plan).toBeNull()
    expect(file.columns[3]).toMatchObject({ header: 'Passwort', samples: [], words: [] })
    expect(mapping.columns.map(({ field }) => field)).toEqual([
      'first_name',
      'last_name',
      'email_address',
      'ignore',
      'active',
    ])

    // "On parental leave" means nothing yet.
    const { rows, withoutName } = await planImport(admin.actor, text, asSuggested)
    expect(rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [2, 'add'],
      [3, 'refused'],
      [4, 'refused'],
    ])
    expect(rows[1]).toMatchObject({
      reasons: [
        '“Elternzeit” in “Kontostatus” has no meaning yet. Choose its meaning when you assign the columns',
      ],
    })
    expect(withoutName).toBe(1)

    const chosen = await planImport(admin.actor, text, ({ columns }) => ({
      columns: columns.map((column) =>
        column.field === 'active'
          ? { ...column, meanings: [{ word: 'elternzeit', meaning: 'false' }] }
          : column,
      ),
      names_from_address: true,
    }))
    expect(chosen.rows[2]).toMatchObject({ notes: ['The name is taken from the email address'] })
    expect(await apply(admin, chosen)).toHaveLength(3)
    const added = await db().user.findMany({
      where: { orgId, emailAddress: { in: [jo, zoe, ann] } },
      orderBy: { createdAt: 'asc' },
    })
    expect(
      added.map(({ firstName, lastName, isActive, passwordHash }) => [
        firstName,
        lastName,
        isActive,
        passwordHash,
      ]),
    ).toEqual([
      ['Jo', 'Weiß', false, null],
      ['Zoë "Z"', 'Brontë', false, null],
      [expect.any(String), 'example.com', true, null],
    ])
  })

  it('changes no user whose full name only splits differently, and names columns that do not fit', async () => {
    const person = await buildUser({ orgId, firstName: 'María', lastName: 'José García López' })
    const text = csv('Mail,display name,Mail', `${person.row.emailAddress},María José García López,`)
    const { rows } = await planImport(admin.actor, text, asSuggested)
    expect(rows).toMatchObject([{ outcome: 'same' }])
    const { file } = await check(admin.actor, text)
    expect(file.notes).toEqual([expect.stringContaining('“Mail”, “Mail” (columns 1, 3)')])

    const all = (field: 'ignore' | 'email_address') => (mapping: ImportMapping) => ({
      ...mapping,
      columns: mapping.columns.map(() => ({ field, meanings: [] })),
    })
    const sentenceOf = (change: (mapping: ImportMapping) => ImportMapping) =>
      planImport(admin.actor, text, change).catch((error) => wordsOf(error.sentence, english))
    expect(await sentenceOf(all('ignore'))).toMatch(
      /^No column of row 1 is assigned to Email or ID.*“Mail”, “display name”, “Mail”.*: id, first_name, last_name, email_address, active/,
    )
    expect(await sentenceOf(all('email_address'))).toMatch(/are assigned to the same field/)
    expect(await sentenceOf(() => ({ columns: [], names_from_address: false }))).toMatch(
      /Choose the file again/,
    )
  })
})

describe('an import', () => {
  it('does what the plan says, each with an event of its own', async () => {
    const person = await buildUser({ orgId, privileges: { apis: 'read', keys: 'write' } })
    await buildSession(person.id)
    const email = newEmail()
    const plan = await planImport(
      admin.actor,
      csv(
        'id,first_name,last_name,email_address,active,privilege_apis',
        `,New,Person,${email},,read`,
        `${person.id},,,,false,deny`,
      ),
    )
    expect(await apply(admin, plan, { sends_invitations: true })).toEqual([
      {
        row: 2,
        isDone: true,
        userId: expect.any(String),
        link: expect.objectContaining({ url: expect.stringContaining('/reset-password/') }),
        stopped: null,
      },
      {
        row: 3,
        isDone: true,
        userId: person.id,
        link: null,
        stopped: { sessions: 1, link: null, mails: 0 },
      },
    ])
    const added = await db().user.findFirstOrThrow({ where: { orgId, emailAddress: email } })
    expect(added).toMatchObject({ isActive: true, isAdmin: false, privileges: { apis: 'read' } })
    expect(await eventsOf(added.id)).toEqual(['user.created', 'invitation.shown'])
    expect(await db().mail.count({ where: { userId: added.id, kind: 'invitation' } })).toBe(1)
    const changed = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    expect(changed).toMatchObject({ firstName: 'Jo', isActive: false, privileges: { keys: 'write' } })
    expect(await eventsOf(person.id)).toEqual(['user.updated'])
  })

  it('sends no unwanted invitation, and none to inactive users', async () => {
    const columns = 'first_name,last_name,email_address,active'
    const active = await planImport(admin.actor, csv(columns, `A,B,${newEmail()},true`))
    await apply(admin, active)
    const inactive = await planImport(admin.actor, csv(columns, `A,B,${newEmail()},false`))
    expect(await apply(admin, inactive, { sends_invitations: true })).toMatchObject([
      { row: 2, isDone: true, link: null },
    ])
    expect(await db().mail.count({ where: { orgId } })).toBe(0)
  })

  it('tells of rows that do not fit any more, leaves them and goes on', async () => {
    const [changed, gone] = [await buildUser({ orgId }), await buildUser({ orgId })]
    const email = newEmail()
    const plan = await planImport(
      admin.actor,
      csv(
        'id,first_name,last_name,email_address',
        `${changed.id},Other,,`,
        `${gone.id},Other,,`,
        `,New,Person,${email}`,
        `${admin.id},Eve,,`,
      ),
    )
    await updateUser(admin.actor, changed.id, { last_name: 'Faster' })
    await db().user.delete({ where: { id: gone.id } })
    await buildUser({ orgId, emailAddress: email })
    expect(await apply(admin, plan)).toEqual([
      { row: 2, isDone: false, reasons: ['This user was changed after the file was checked'] },
      { row: 3, isDone: false, reasons: ['This user no longer exists'] },
      { row: 4, isDone: false, reasons: ['Another user already has this email address'] },
      expect.objectContaining({ row: 5, isDone: true }),
    ])
    expect(await db().user.findUniqueOrThrow({ where: { id: changed.id } })).toMatchObject({
      firstName: 'Jo',
      lastName: 'Faster',
    })
  })

  it('asks again whether the actor may, and whether they lock themselves out', async () => {
    const manager = await buildUser({ orgId, privileges: { users: 'write' } })
    const steps = [
      {
        kind: 'add' as const,
        row: 2,
        input: {
          first_name: 'A',
          last_name: 'B',
          email_address: newEmail(),
          active: true,
          user_permissions: { IsAdmin: 'admin' },
        },
      },
      {
        kind: 'change' as const,
        row: 3,
        id: manager.id,
        version: manager.row.version,
        input: { active: false },
      },
    ]
    const sent = applyImportInput.parse({ import_id: newId(), steps, sends_invitations: false })
    expect(resultsInWords(english, await applyImport(manager.actor, sent))).toEqual([
      { row: 2, isDone: false, reasons: ['Only an admin can make a user an admin'] },
      { row: 3, isDone: false, reasons: ['You cannot deactivate your own account'] },
    ])
    expect(await db().user.count({ where: { orgId } })).toBe(2)
    expect(await db().auditEvent.count({ where: { orgId, action: 'act.refused' } })).toBe(1)
  })

  it('leaves a filter for those it added and changed, who keep it until a later import changes them', async () => {
    const [changed, same, overtaken] = [
      await buildUser({ orgId, firstName: 'Changed' }),
      await buildUser({ orgId, firstName: 'Same' }),
      await buildUser({ orgId, firstName: 'Overtaken' }),
    ]
    const rows = [`,New,Y,${newEmail()}`, `${changed.id},,Y,`, `${same.id},Same,,`, `${overtaken.id},,Y,`]
    const plan = await planImport(admin.actor, csv('id,first_name,last_name,email_address', ...rows))
    await updateUser(admin.actor, overtaken.id, { last_name: 'Z' })
    const first = await beginImport(admin.actor)
    await apply(admin, plan, { import_id: first })

    const found = async (importId: string, by = admin) =>
      (await searchUsers(by.actor, { filter: { importId }, page: 1 })).users.map(({ firstName }) => firstName)
    expect(await found(first)).toEqual(['Changed', 'New'])
    expect((await db().user.findUniqueOrThrow({ where: { id: changed.id } })).version).toBe(
      changed.row.version + 1,
    )
    const { text } = await callApi('GET', `/api/users/export?import=${first}`, { key: admin.accessKey })
    expect(text.trim().split('\r\n')).toHaveLength(3)
    expect(await listUserIds(admin.actor, { importId: first })).toHaveLength(2)
    const unreadable = await callApi('GET', '/api/users/export?import=last', { key: admin.accessKey })
    expect(unreadable.status).toBe(400)

    const later = await planImport(admin.actor, csv('id,last_name', `${changed.id},X`))
    const second = await beginImport(admin.actor)
    await apply(admin, later, { import_id: second })
    expect([await found(first), await found(second)]).toEqual([['New'], ['Changed']])
    await deleteUser(admin.actor, changed.id)
    expect(await found(second)).toEqual([])
    await restoreUser(admin.actor, { id: changed.id })
    await updateUser(admin.actor, changed.id, { last_name: 'W' })
    expect(await found(second)).toEqual(['Changed'])

    const stranger = await buildUser({ orgId: await buildOrganisation(), isAdmin: true })
    expect(await found(second, stranger)).toEqual([])
    const reader = await buildUser({ orgId, privileges: { users: 'read' } })
    expect(await found(second, reader)).toEqual(['Changed'])
    await expect(beginImport(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('stops when the actor may do nothing any more', async () => {
    const manager = await buildUser({ orgId, privileges: { users: 'write' } })
    const columns = 'first_name,last_name,email_address'
    const plan = await planImport(manager.actor, csv(columns, `A,B,${newEmail()}`))
    await updateUser(admin.actor, manager.id, { active: false })
    await expect(apply(manager, plan)).rejects.toMatchObject({ code: 'inactive' })
  })
})
