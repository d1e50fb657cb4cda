import { beforeEach, expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { db } from '../db/database'
import { sendLink } from '../password-reset/send-link'
import { setActive } from './set-active'
import { buildOrganisation, buildUser } from './test-support/build-user'
import { whatStops } from './what-stops'

type Person = Awaited<ReturnType<typeof buildUser>>

let orgId: string
let manager: Person

beforeEach(async () => {
  orgId = await buildOrganisation()
  manager = await buildUser({ orgId, privileges: { users: 'write' } })
})

it('what stops is told first, and a deactivation stops exactly that in one transaction', async () => {
  const person = await buildUser({ orgId, hasPassword: false })
  await buildSession(person.id)
  await buildSession(person.id)
  await sendLink(manager.actor, person.id)
  expect(await whatStops(manager.actor, person.id)).toMatchObject({
    sessions: 2,
    link: 'invitation',
    mails: 1,
  })

  const { stopped, event } = await setActive(manager.actor, person.id, false)
  expect(event).toEqual({ id: expect.stringMatching(/^[0-9a-f]{24}$/), at: expect.any(Date) })
  expect(stopped).toMatchObject({ sessions: 2, link: 'invitation', mails: 1 })
  expect((await setActive(manager.actor, person.id, false)).stopped).toBeNull()
  expect(await whatStops(manager.actor, person.id)).toMatchObject({ sessions: 0, link: null, mails: 0 })
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
  expect(await db().accountLink.count({ where: { userId: person.id } })).toBe(0)
  const mails = await db().mail.findMany({ where: { userId: person.id } })
  expect(mails.map(({ state, tokenCipher }) => [state, tokenCipher])).toEqual([['expired', null]])

  await setActive(manager.actor, person.id, true)
  const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
  expect(events.map(({ action }) => action)).toEqual([
    'invitation.shown',
    'user.deactivated',
    'user.activated',
  ])
  expect(events[1]?.changes).toEqual({
    isActive: [true, false],
    openSessions: [2, 0],
    openLink: ['invitation', null],
  })
})

it('a mail without a link, like the notice of a new password, is not dropped', async () => {
  const person = await buildUser({ orgId })
  await db().mail.create({
    data: {
      id: 'f'.repeat(24),
      kind: 'password_changed',
      orgId,
      userId: person.id,
      toAddress: 'x@example.com',
      content: {},
    },
  })
  await setActive(manager.actor, person.id, false)
  expect(await db().mail.findFirstOrThrow({ where: { userId: person.id } })).toMatchObject({
    state: 'queued',
  })
})

it('users deactivate neither themselves nor users they may not', async () => {
  const admin = await buildUser({ orgId, isAdmin: true })
  const stranger = await buildUser()
  await expect(setActive(manager.actor, manager.id, false)).rejects.toMatchObject({ code: 'conflict' })
  await expect(setActive(manager.actor, admin.id, false)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(setActive(admin.actor, stranger.id, false)).rejects.toMatchObject({ code: 'not_found' })
  expect(await db().user.count({ where: { orgId, isActive: false } })).toBe(0)
})
