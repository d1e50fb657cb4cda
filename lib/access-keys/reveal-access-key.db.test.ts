import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { decryptAccessKey } from '../secrets/access-key'
import { buildUser } from '../users/test-support/build-user'
import { revealAccessKey } from './reveal-access-key'

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
let manager: Person
let person: Person

beforeEach(async () => {
  admin = await buildUser({ isAdmin: true })
  const orgId = admin.row.orgId
  manager = await buildUser({ orgId, privileges: { users: 'write' } })
  person = await buildUser({ orgId })
})

describe('revealing an access key', () => {
  it('shows it to its owner and to admins, each time with an audit event', async () => {
    expect(await revealAccessKey(person.actor, person.id)).toBe(person.accessKey)
    expect(await revealAccessKey(admin.actor, person.id)).toBe(person.accessKey)

    const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['access_key.revealed', person.id],
      ['access_key.revealed', admin.id],
    ])
    expect(JSON.stringify(events)).not.toContain(person.accessKey)
  })

  it('says so when the key was made under another AUTH_SECRET, and records no reveal', async () => {
    const accessKeyCipher = new Uint8Array(60)
    await db().user.update({ where: { id: person.id }, data: { accessKeyCipher } })

    await expect(revealAccessKey(person.actor, person.id)).rejects.toMatchObject({ code: 'conflict' })
    expect(await db().auditEvent.count({ where: { targetId: person.id } })).toBe(0)
  })

  it('is refused to all others', async () => {
    await expect(revealAccessKey(manager.actor, person.id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(revealAccessKey(person.actor, manager.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a stored access key', () => {
  it('is nowhere in clear', async () => {
    const stored = JSON.stringify({
      ...person.row,
      text: Buffer.from(person.row.accessKeyCipher).toString('latin1'),
    })
    expect(stored).not.toContain(person.accessKey)
  })

  it('opens for its own user only, and only untouched', () => {
    const cipher = Buffer.from(person.row.accessKeyCipher)
    expect(decryptAccessKey(cipher, person.id)).toBe(person.accessKey)
    expect(decryptAccessKey(cipher, admin.id)).toBe('')
    cipher[20] = (cipher[20] ?? 0) ^ 1
    expect(decryptAccessKey(cipher, person.id)).toBe('')
    expect(decryptAccessKey(new Uint8Array(3), person.id)).toBe('')
  })
})
