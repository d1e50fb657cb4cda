import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession, callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { deleteUser } from '../deleted-users/delete-user'
import { restoreUser } from '../deleted-users/restore-user'
import { wordsOf } from '../i18n/sentence'
import { listUserIds } from '../users/directory/list-user-ids'
import { searchUsers } from '../users/directory/search-users'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { applyImport } from './apply-import'
import { beginImport } from './begin-import'
import { applyImportInput, type ImportMapping } from './import.schema'
import { resultsInWords } from './import-in-words'

import { apply, check, csv, english, eventsOf, newEmail, planImport } from './test-support/import-file'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true, firstName: 'Ada', lastName: 'Min' })
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
        stopped: { sessions: 1, userAgents: [null], link: null, mails: 0 },
      },
    ])
    const added = await db().user.findFirstOrThrow({ where: { orgId, emailAddress: email } })
    expect(added).toMatchObject({ isActive: true, isAdmin: false, privileges: { apis: 'read' } })
    expect(await eventsOf(added.id)).toEqual(['user.created', 'invitation.shown'])
    expect(await db().mail.count({ where: { userId: added.id, kind: 'invitation' } })).toBe(1)
    const changed = await db().user.findUniqueOrThrow({ where: { id: person.id } })
    expect(changed).toMatchObject({ firstName: 'Jo', isActive: false, privileges: { keys: 'write' } })
    expect(await eventsOf(person.id)).toEqual(['user.deactivated', 'user.privileges_changed'])
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
