import { expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { sendLink } from '../password-reset/send-link'
import { buildUser } from './test-support/build-user'
import { whatStops } from './what-stops'

it('counts open sessions, the link, and its mails that have not gone out', async () => {
  const admin = await buildUser({ isAdmin: true })
  const person = await buildUser({ orgId: admin.row.orgId })
  expect(await whatStops(admin.actor, person.id)).toMatchObject({ sessions: 0, link: null, mails: 0 })
  await buildSession(person.id)
  // Idle for too long.
  await buildSession(person.id, { lastSeenAt: new Date(Date.now() - 3_600_000) })
  await sendLink(admin.actor, person.id)
  expect(await whatStops(admin.actor, person.id)).toMatchObject({
    sessions: 1,
    link: 'password_reset',
    mails: 1,
  })
})

it('is for users who may deactivate this user', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { orgId } = admin.row
  const manager = await buildUser({ orgId, privileges: { users: 'write' } })
  const stranger = await buildUser()
  await expect(whatStops(manager.actor, admin.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(whatStops(admin.actor, stranger.id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(whatStops(admin.actor, 'no id')).rejects.toMatchObject({ code: 'not_found' })
})
