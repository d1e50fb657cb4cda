import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { completeLink } from './complete-link'
import { sendLink } from './send-link'

const newPassword = 'blue gate by the lake'
let callers = 0
/** Every test comes from an address of its own, so that limits of one do not stop another. */
const originOf = () => ({ requestId: 'r1', ipAddress: `192.0.2.${++callers}`, userAgent: 'Test browser' })

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
let person: Person
let origin: ReturnType<typeof originOf>

beforeEach(async () => {
  origin = originOf()
  admin = await buildUser({ isAdmin: true })
  person = await buildUser({ orgId: admin.row.orgId, firstName: 'Rea', lastName: 'Donly' })
})

const mailsTo = (userId: string) => db().mail.findMany({ where: { userId }, orderBy: { id: 'asc' } })

describe('a link that an admin sends', () => {
  it('is an invitation for a user without a password, works 72 hours, and can be handed over without a mail server', async () => {
    const fresh = await buildUser({ orgId: admin.row.orgId, hasPassword: false })
    const sent = await sendLink(admin.actor, fresh.id)

    expect(sent).toMatchObject({
      purpose: 'invitation',
      url: expect.stringMatching(/\/reset-password\/[\w-]{43}$/),
    })
    expect((sent.expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(72, 1)
    await completeLink(sent.url?.split('/').at(-1) ?? '', newPassword, origin)
    const events = await db().auditEvent.findMany({ where: { targetId: fresh.id }, orderBy: { id: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual(['invitation.shown', 'invitation.accepted'])
  })

  it('is a reset link for others; a manager may send but not see it', async () => {
    const manager = await buildUser({ orgId: admin.row.orgId, privileges: { users: 'write' } })
    expect(await sendLink(manager.actor, person.id)).toMatchObject({ purpose: 'password_reset', url: null })
    expect(await mailsTo(person.id)).toHaveLength(1)
    expect(await db().auditEvent.findMany({ where: { targetId: person.id } })).toMatchObject([
      { action: 'password_reset.filed' },
    ])
    await expect(sendLink(manager.actor, admin.id)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(sendLink(person.actor, admin.id)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is not for inactive users', async () => {
    const inactive = await buildUser({ orgId: admin.row.orgId, isActive: false })
    await expect(sendLink(admin.actor, inactive.id)).rejects.toMatchObject({ code: 'conflict' })
  })
})
