import { stringify } from 'csv-stringify/sync'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { presentUser } from '../user-record/present-user'
import { csvColumns, csvRowOf } from '../users/csv-columns'
import { buildOrganisation, buildUser } from '../users/test-support/build-user'
import { csv, newEmail, planImport, planOf, reasonsOf } from './test-support/import-file'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let admin: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true, firstName: 'Ada', lastName: 'Min' })
})

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
        await Promise.all(people.map(async ({ row }) => csvRowOf(await presentUser(db(), row)))),
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
        '“active” must be true or false, yes or no, active or inactive, not “maybe”',
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
