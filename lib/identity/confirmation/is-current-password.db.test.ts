import { expect, it } from 'vitest'
import { db } from '../../db/database'
import { buildUser, knownPassword } from '../../users/test-support/build-user'
import { isCurrentPassword } from './is-current-password'

it('is right or wrong, and a wrong one leaves an event without what was typed', async () => {
  const { actor, row } = await buildUser()
  expect(await isCurrentPassword(actor, row, knownPassword)).toBe(true)
  expect(await isCurrentPassword(actor, row, 'typed by mistake')).toBe(false)
  const events = await db().auditEvent.findMany({ where: { targetId: row.id } })
  expect(events).toMatchObject([{ action: 'current_password.failed', actorId: row.id }])
  expect(JSON.stringify(events)).not.toContain('typed')
})

it('is delayed after five wrong ones like a sign-in', async () => {
  const { actor, row } = await buildUser()
  for (let count = 0; count < 5; count++) await isCurrentPassword(actor, row, 'wrong')
  await expect(isCurrentPassword(actor, row, knownPassword)).rejects.toMatchObject({ code: 'limited' })
})

it('is refused, though right, when a user with fewer rights may know it', async () => {
  const { actor, row } = await buildUser({ privileges: { users: 'write' } })
  const bounded = await db().user.update({
    where: { id: row.id },
    data: { passwordRights: { keys: 'read' } },
  })
  await expect(isCurrentPassword(actor, bounded, knownPassword)).rejects.toMatchObject({ code: 'outgrown' })
})
