import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { composeMail } from '../mail/compose-mail'
import { buildGroup, buildOrganisation, buildUser } from './test-support/build-user'
import { updateUser } from './update-user'

let orgId: string
let admin: Awaited<ReturnType<typeof buildUser>>

beforeEach(async () => {
  orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
})

const mailsTo = (userId: string) => db().mail.findMany({ where: { userId } })

describe('the former address of a user whose email address was changed', () => {
  it('is told, in the language of the page, and not told the new one', async () => {
    const person = await buildUser({ orgId })
    const inGerman = { ...admin.actor, origin: { ...admin.actor.origin, language: 'de' as const } }
    await updateUser(inGerman, person.id, { email_address: `new-${person.row.emailAddress}` })

    const [mail, ...others] = await mailsTo(person.id)
    expect(others).toEqual([])
    expect(mail).toMatchObject({
      kind: 'email_changed',
      toAddress: person.row.emailAddress,
      language: 'de',
      state: 'queued',
      content: { firstName: person.row.firstName, at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
    })
    const content = { firstName: person.row.firstName, at: '2026-11-22T10:00:00Z' }
    const { subject, text, html } = composeMail('email_changed', content, { language: 'en', links: [] })
    expect(subject).toContain('email address')
    expect(text).toContain('22 November 2026 at 10:00 UTC')
    expect(`${text}${html}`).not.toContain('new-')
  })

  it('is told when they changed it themselves', async () => {
    const person = await buildUser({ orgId, privileges: { users: 'write' } })
    await updateUser(person.actor, person.id, { email_address: `own-${person.row.emailAddress}` })
    expect(await mailsTo(person.id)).toMatchObject([
      { kind: 'email_changed', toAddress: person.row.emailAddress, language: 'en' },
    ])
  })

  it('is told nothing when another field changed, or nothing', async () => {
    const person = await buildUser({ orgId })
    const { emailAddress } = person.row
    await updateUser(admin.actor, person.id, { first_name: 'Renamed', email_address: emailAddress })
    await updateUser(admin.actor, person.id, { email_address: emailAddress })
    expect(await mailsTo(person.id)).toEqual([])
  })

  it('is told nothing while the account has no password: then it was a slip', async () => {
    const person = await buildUser({ orgId, hasPassword: false })
    await updateUser(admin.actor, person.id, { email_address: `right-${person.row.emailAddress}` })
    expect(await mailsTo(person.id)).toEqual([])
  })

  it('is told nothing when the change is refused', async () => {
    const person = await buildUser({ orgId })
    const taken = updateUser(admin.actor, person.id, { email_address: admin.row.emailAddress })
    await expect(taken).rejects.toMatchObject({ code: 'conflict' })
    expect(await mailsTo(person.id)).toEqual([])
  })
})

describe('the groups of a user', () => {
  it('change with the other fields, in one transaction and with an event of their own', async () => {
    const person = await buildUser({ orgId })
    const [left, kept, joined] = [
      await buildGroup({ orgId, name: 'Left', members: [person.id] }),
      await buildGroup({ orgId, name: 'Kept', members: [person.id] }),
      await buildGroup({ orgId, name: 'Joined', privileges: { apis: 'write' } }),
    ]
    const groups = { add: [joined.id, kept.id], remove: [left.id] }
    const saved = await updateUser(admin.actor, person.id, { first_name: 'New' }, { groups })
    expect(saved.groups.map(({ name }) => name).sort()).toEqual(['Joined', 'Kept'])
    expect(saved.rights.privileges).toEqual({ apis: 'write' })
    const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
    expect(events).toMatchObject([
      { action: 'user.updated', changes: { firstName: ['Jo', 'New'] } },
      {
        action: 'user.groups_changed',
        changes: {
          groups: [
            ['Kept', 'Left'],
            ['Joined', 'Kept'],
          ],
        },
      },
    ])
    expect(saved.event?.id).toBe(events[1]?.id)
    const again = await updateUser(admin.actor, person.id, {}, { groups })
    expect(again.event).toBeNull()
  })

  it('that no longer exist are named, and nothing changes', async () => {
    const person = await buildUser({ orgId })
    const groups = { add: ['f'.repeat(24)], remove: [] }
    await expect(updateUser(admin.actor, person.id, { first_name: 'New' }, { groups })).rejects.toMatchObject(
      {
        code: 'invalid',
        fieldErrors: { group_ids: 'This group no longer exists' },
      },
    )
    expect((await db().user.findUniqueOrThrow({ where: { id: person.id } })).firstName).toBe('Jo')
  })
})
