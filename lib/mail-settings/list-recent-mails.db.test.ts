import { expect, it } from 'vitest'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { buildOffice } from '../saved-views/test-support/build-office'
import { buildUser } from '../users/test-support/build-user'
import { listRecentMails } from './list-recent-mails'

/** Mails of an office: to an admin, to a user, and to one who is deleted. */
async function buildMails() {
  const office = await buildOffice()
  const { orgId, admin, reader } = office
  const mail = (userId: string, kind: string, state: string, stage: string | null = null) => ({
    id: newId(),
    orgId,
    userId,
    kind,
    state,
    stage,
    attempts: 1,
    toAddress: 'to@example.com',
  })
  await db().mail.createMany({
    data: [
      mail(admin.id, 'password_reset', 'accepted'),
      mail(reader.id, 'password_reset', 'failed', 'recipient'),
      mail(reader.id, 'password_changed', 'failed', 'connect'),
      mail(reader.id, 'invitation', 'queued', 'connect'),
      mail(newId(), 'invitation', 'expired'),
    ],
  })
  return office
}

it('has the newest first, of one organisation, and tells which can be sent again', async () => {
  const { admin, orgId } = await buildMails()
  await buildMails()
  const mails = await listRecentMails(admin.actor, 'all')
  expect(mails.map(({ kind, state, canSendAgain }) => [kind, state, canSendAgain])).toEqual([
    ['invitation', 'expired', false],
    ['invitation', 'queued', false],
    ['password_changed', 'failed', false],
    ['password_reset', 'failed', true],
    ['password_reset', 'accepted', true],
  ])
  expect(mails[0]?.recipient).toBe(null)
  // A manager sends none to an admin.
  const manager = await buildUser({ orgId, privileges: { users: 'write', system: 'read' } })
  const theirs = await listRecentMails(manager.actor, 'all')
  expect(theirs.map(({ canSendAgain }) => canSendAgain)).toEqual([false, false, false, true, false])
})

it('has those that did not arrive', async () => {
  const { admin } = await buildMails()
  const mails = await listRecentMails(admin.actor, 'troubled')
  expect(mails.map(({ state }) => state)).toEqual(['queued', 'failed', 'failed'])
})

it('is for those who may see mail and users', async () => {
  const { orgId, reader } = await buildMails()
  await expect(listRecentMails(reader.actor, 'all')).rejects.toMatchObject({ code: 'forbidden' })
  const looking = await buildUser({ orgId, privileges: { system: 'read' } })
  await expect(listRecentMails(looking.actor, 'all')).rejects.toMatchObject({ code: 'forbidden' })
})
