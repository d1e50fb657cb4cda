import { beforeAll, describe, expect, it } from 'vitest'
import { recordEvent } from '../audit/record-event'
import { buildUser } from '../users/test-support/build-user'
import { db, inTransaction } from './database'
import { newId } from './new-id'

/* Rules that the database enforces, whatever code writes to it. */

let person: Awaited<ReturnType<typeof buildUser>>

beforeAll(async () => {
  person = await buildUser()
})

const update = (assignment: string) =>
  db().$executeRawUnsafe(`UPDATE app_user SET ${assignment} WHERE id = '${person.id}'`)

describe('a user', () => {
  it.each([
    ["first_name = ''", 'app_user_first_name_length'],
    [`last_name = '${'x'.repeat(101)}'`, 'app_user_last_name_length'],
    ["email_address = 'Jo@example.com'", 'app_user_email_address_form'],
    ["email_address = 'jo'", 'app_user_email_address_form'],
    ["password_hash = 'secret'", 'app_user_password_hash_is_bcrypt'],
    [`privileges = '{"apis":"deny"}'`, 'app_user_privileges_are_read_or_write'],
    [`privileges = '{"apis":["read"]}'`, 'app_user_privileges_are_read_or_write'],
    [`privileges = '{"apis":null}'`, 'app_user_privileges_are_read_or_write'],
    ["privileges = '[]'", 'app_user_privileges_are_read_or_write'],
    ["access_key_hash = 'x'", 'app_user_access_key_hash_length'],
    ['version = 0', 'app_user_version_positive'],
    ["id = 'x'", 'app_user_id_form'],
  ])('cannot hold %s', async (assignment, constraint) => {
    await expect(update(assignment)).rejects.toThrow(constraint)
  })

  it('can hold privileges of both levels, and none', async () => {
    expect(await update(`privileges = '{"apis":"read","keys":"write"}'`)).toBe(1)
    expect(await update("privileges = '{}'")).toBe(1)
  })

  it('has an email address that is unique in the organisation', async () => {
    const { orgId, emailAddress } = person.row
    await expect(buildUser({ orgId, emailAddress })).rejects.toThrow('app_user_org_id_email_address_key')
  })
})

describe('a privilege template', () => {
  it.each([
    [{ name: '' }, 'privilege_template_name_length'],
    [{ privileges: { apis: 'deny' } }, 'privilege_template_privileges_are_read_or_write'],
    [{ privileges: [] }, 'privilege_template_privileges_are_read_or_write'],
    [{ version: 0 }, 'privilege_template_version_positive'],
    [{ id: 'x' }, 'privilege_template_id_form'],
  ])('cannot hold %j', async (wrong, constraint) => {
    const right = { id: newId(), orgId: person.row.orgId, name: 'Support', privileges: {} }
    await expect(db().privilegeTemplate.create({ data: { ...right, ...wrong } })).rejects.toThrow(constraint)
  })
})

describe('an audit event', () => {
  it('cannot be changed or removed, also when its user is gone', async () => {
    const gone = await buildUser()
    await inTransaction((tx) =>
      recordEvent(tx, { actor: gone.actor, action: 'user.updated', target: gone.row }),
    )
    await db().user.delete({ where: { id: gone.id } })
    const where = { targetId: gone.id }

    await expect(db().auditEvent.updateMany({ where, data: { action: 'other' } })).rejects.toThrow(
      'never changed',
    )
    await expect(db().auditEvent.deleteMany({ where })).rejects.toThrow('never changed')
    await expect(db().$executeRaw`TRUNCATE audit_event`).rejects.toThrow('never changed')
    expect(await db().auditEvent.findMany({ where })).toMatchObject([
      { action: 'user.updated', targetName: 'Jo Smith' },
    ])
  })
})

it('a session ends after it starts', async () => {
  const session = { id: 'a'.repeat(64), userId: person.id, expiresAt: new Date(0) }
  await expect(db().session.create({ data: session })).rejects.toThrow('session_ends_after_start')
})
