import { expect, it } from 'vitest'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { sendLink } from '../password-reset/send-link'
import { buildUser } from '../users/test-support/build-user'
import { listMails } from './list-mails'

it('has the newest ten of a user first: what became of each, never what it says', async () => {
  const admin = await buildUser({ isAdmin: true })
  const { orgId } = admin.row
  const person = await buildUser({ orgId })
  const kind = 'password_changed'
  const old = Array.from({ length: 10 }, () => ({
    id: newId(),
    orgId,
    userId: person.id,
    kind,
    toAddress: 'old@example.com',
  }))
  await db().mail.createMany({ data: old })
  const { url } = await sendLink(admin.actor, person.id)

  const mails = await listMails(admin.actor, person.id)
  expect(mails).toHaveLength(10)
  expect(mails[0]).toMatchObject({
    kind: 'password_reset',
    toAddress: person.row.emailAddress,
    state: 'queued',
    attempts: 0,
  })
  expect(mails[1]).toMatchObject({ kind, toAddress: 'old@example.com' })
  expect(JSON.stringify(mails)).not.toMatch(/token|content/i)
  expect(JSON.stringify(mails)).not.toContain(url?.split('/').at(-1))
})

it('is for users who may send one', async () => {
  const admin = await buildUser({ isAdmin: true })
  const reader = await buildUser({ orgId: admin.row.orgId, privileges: { users: 'read' } })
  await expect(listMails(reader.actor, admin.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listMails(admin.actor, 'no id')).rejects.toMatchObject({ code: 'not_found' })
})
