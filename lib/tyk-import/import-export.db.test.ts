import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { startSession } from '../identity/sessions/start-session'
import { hashPassword } from '../passwords/hash-password'
import { importExport } from './import-export'
import { readExport } from './read-export'

const orgId = '5e9d9544a1dcd60001d0ed20'
const groupId = '5e9d9544a1dcd60001d0ed30'
const userId = (digit: string) => `5e9d9544a1dcd60001d0ee0${digit}`
const uuid = '7a7b140f-2480-4a8c-b0ae-2b6ee6e6b2f4'
const hex = 'c8251902f3f44dfa729e0267d0d62859'

let folder: string
let hash: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-import-'))
  // As the original made them.
  hash = (await hashPassword('topsecret')).replace('$2b$', '$2a$')
})
afterAll(() => rm(folder, { recursive: true }))

async function read(name: string, content: string) {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return readExport(file)
}

const lines = (...documents: object[]) => documents.map((one) => JSON.stringify(one)).join('\n')

/** As `mongoexport` writes its collections. */
const exported = () =>
  lines(
    {
      _id: { $oid: orgId },
      owner_name: 'Acme',
      cname: 'portal.example.com:3000',
      apis: [],
      additional_permissions: { reports: 'Reports' },
      zulu: { b: 1, a: 2 },
    },
    {
      _id: { $oid: groupId },
      name: 'Editors',
      orgid: orgId,
      active: true,
      userpermissions: { apis: 'write', keys: 'deny', policy: 'read' },
    },
    {
      _id: { $oid: userId('1') },
      firstname: 'Ada',
      lastname: 'Lovelace',
      emailaddress: 'Ada@Example.com',
      password: hash,
      orgid: orgId,
      active: true,
      accesskey: hex,
      rights: { IsAdmin: 'admin', ResetPassword: 'admin' },
      groupid: '',
      passwordmaxdays: 30,
      passwordupdated: { $date: '2024-05-19T08:23:29.173Z' },
      lastlogindate: { $date: '0001-01-01T00:00:00Z' },
      created_at: { $date: { $numberLong: '1716106000000' } },
      pwhistory: [],
    },
    {
      // As a table of PostgreSQL has it.
      id: userId('2'),
      firstname: 'Jo',
      lastname: '',
      emailaddress: 'jo@example.com',
      password: '',
      orgid: orgId,
      active: 't',
      accesskey: uuid,
      rights: '{"reports":"read","apis":"read","logs":"read"}',
      groupid: groupId,
    },
    {
      id: userId('3'),
      first_name: 'Em',
      last_name: 'Pty',
      email_address: 'em@example.com',
      org_id: orgId,
      access_key: 'e'.repeat(32),
      user_permissions: {},
      active: true,
      owner: 'x',
    },
    {
      id: userId('4'),
      first_name: 'Ada',
      last_name: 'Twin',
      email_address: 'ADA@example.com',
      org_id: orgId,
      access_key: 'f'.repeat(32),
      user_permissions: { apis: 'read' },
    },
    {
      id: userId('5'),
      first_name: 'No',
      last_name: 'Where',
      email_address: 'no@example.com',
      org_id: '',
      access_key: 'a'.repeat(32),
      user_permissions: { IsAdmin: 'admin' },
    },
    {
      id: userId('6'),
      first_name: 'Lost',
      last_name: 'Soul',
      email_address: 'lost@example.com',
      org_id: 'f'.repeat(24),
      user_permissions: { apis: 'read' },
    },
    { something: 'else' },
  )

const everything = async () =>
  JSON.stringify(
    [
      await db().organisation.findMany(),
      await db().user.findMany({ orderBy: { id: 'asc' } }),
      await db().userGroup.findMany(),
      await db().groupMember.findMany(),
      await db().auditEvent.count(),
    ],
    (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value),
  )

const dry = { emptyIsAdmin: false, isApplied: false }
const counts = {
  organisations: { added: 1, there: 0, refused: 0 },
  groups: { added: 1, there: 0, refused: 0 },
  users: { added: 3, there: 0, refused: 3 },
  unknown: [9],
}

it('tells what it would do, does it, and does it once', async () => {
  const before = await everything()
  const records = await read('dump.jsonl', exported())
  const planned = await importExport(records, dry)
  expect(planned).toMatchObject({ applied: false, ...counts })
  expect(await everything()).toBe(before)
  const done = await importExport(records, { ...dry, isApplied: true })
  expect(done).toEqual({ ...planned, applied: true })
  const after = await everything()
  const again = await importExport(records, { ...dry, isApplied: true })
  expect(again).toMatchObject({
    organisations: { added: 0, there: 1, refused: 0 },
    groups: { added: 0, there: 1, refused: 0 },
    users: { added: 0, there: 3, refused: 3 },
  })
  expect(await everything()).toBe(after)
  expect(planned.notes.map(({ place, note }) => `${place} ${note}`)).toEqual([
    '2 permissions that are not imported: "policy": "read"',
    '4 permissions that are not imported: "logs": "read"',
    '4 last_name "" cannot be kept: it is "-" now',
    '5 empty permissions made this user an admin in the original: imported without rights (--empty-is-admin imports admins)',
    '5 keys that are not imported: "owner"',
    '7 not imported: it belongs to no organisation; here every user belongs to one',
    '8 it has no access key that can be kept: a new one is made',
    '6 not imported: ada@example.com is taken in its organisation, perhaps in another case',
    '8 not imported: its organisation is neither in the export nor here',
  ])
})

it('what was imported works: ids, passwords, keys of any form, groups, times, and fields of the organisation', async () => {
  const rows = await db().user.findMany({ where: { orgId }, orderBy: { id: 'asc' } })
  expect(rows).toMatchObject([
    {
      id: userId('1'),
      emailAddress: 'ada@example.com',
      isAdmin: true,
      mayResetPasswords: true,
      passwordMaxDays: 30,
      passwordChangedAt: new Date('2024-05-19T08:23:29.173Z'),
      lastSignInAt: null,
      createdAt: new Date(1_716_106_000_000),
    },
    {
      id: userId('2'),
      lastName: '-',
      privileges: { apis: 'read', reports: 'read' },
      groupIds: [groupId],
      passwordHash: null,
    },
    { id: userId('3'), isAdmin: false, privileges: {} },
  ])
  const origin = { requestId: null, ipAddress: '192.0.2.8', userAgent: null }
  const credentials = { email: 'ada@example.com', password: 'topsecret' }
  expect(await startSession(credentials, origin)).toMatchObject({ userId: userId('1') })
  const upgraded = await db().user.findUniqueOrThrow({ where: { id: userId('1') } })
  expect(upgraded.passwordHash).toMatch(/^\$2b\$/)
  for (const [key, id] of [
    [hex, userId('1')],
    [uuid, userId('2')],
  ] as const) {
    const { status, json } = await callApi('GET', `/api/users/${id}`, { key })
    expect([status, json.access_key]).toEqual([200, key])
  }
  const organisation = await db().organisation.findUniqueOrThrow({ where: { id: orgId } })
  expect(organisation).toMatchObject({ name: 'Acme', additionalPermissions: { reports: 'Reports' } })
  expect(JSON.stringify(organisation.details)).toBe(
    '{"cname":"portal.example.com:3000","apis":[],"zulu":{"b":1,"a":2}}',
  )
  const events = await db().auditEvent.findMany({ where: { orgId, action: 'user.created' } })
  expect(events).toHaveLength(3)
  expect(JSON.stringify(events)).not.toMatch(new RegExp([hex, uuid, '\\$2a\\$'].join('|')))
})

it('reads arrays and answers of the API, and takes empty permissions for an admin where that is wished', async () => {
  const other = '5e9d9544a1dcd60001d0ed21'
  const user = {
    id: userId('9'),
    first_name: 'Z',
    last_name: 'Z',
    email_address: 'z@example.com',
    org_id: other,
    active: true,
    access_key: 'b'.repeat(32),
  }
  const content = JSON.stringify([
    { organisations: [{ id: other, owner_name: 'Other' }], pages: 0 },
    { users: [{ ...user, user_permissions: {} }], pages: 1 },
    {
      groups: [
        {
          id: '5e9d9544a1dcd60001d0ed31',
          name: 'G',
          org_id: other,
          active: false,
          user_permissions: { IsAdmin: 'admin' },
        },
      ],
      pages: 1,
    },
    {
      Status: 'OK',
      Message: 'x',
      Meta: {
        ...user,
        id: userId('8'),
        email_address: 'y@example.com',
        access_key: 'd'.repeat(32),
        user_permissions: { apis: 'read' },
      },
    },
    7,
  ])
  const done = await importExport(await read('answers.json', content), {
    emptyIsAdmin: true,
    isApplied: true,
  })
  expect(done).toMatchObject({
    organisations: { added: 1 },
    groups: { added: 1 },
    users: { added: 2, refused: 0 },
    unknown: [5],
  })
  expect(await db().user.findUnique({ where: { id: userId('9') } })).toMatchObject({ isAdmin: true })
})

it.each([
  ['{"a":1}\n{', 'Line 2 of '],
  ['\xff', 'is not JSON'],
])('%j is told in a sentence', async (content, sentence) => {
  await expect(read('broken.json', content)).rejects.toThrow(sentence)
  await expect(readExport(path.join(folder, 'none'))).rejects.toThrow('cannot be read: ENOENT')
})
