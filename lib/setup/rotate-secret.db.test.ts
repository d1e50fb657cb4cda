import { expect, it } from 'vitest'
import { db } from '../db/database'
import { newId } from '../db/new-id'
import { env } from '../env'
import { tokenSealPurpose } from '../mail/queue-mail'
import { decryptAccessKey } from '../secrets/access-key'
import { sealedCanary } from '../secrets/canary'
import { seal, unseal } from '../secrets/seal'
import { buildUser } from '../users/test-support/build-user'
import { rotateSecret } from './rotate-secret'

const to = 'The other secret of these tests, 0123456789'

it('seals keys and links of waiting emails anew, and counts keys that were dead before', async () => {
  const alive = await buildUser()
  const dead = await buildUser()
  await db().user.update({ where: { id: dead.id }, data: { accessKeyCipher: new Uint8Array(60) } })
  await db().secretCanary.create({ data: { sealed: sealedCanary() } })
  const mail = newId()
  const tokenCipher = seal('the token', { purpose: tokenSealPurpose, boundTo: mail })
  await db().mail.create({ data: { id: mail, kind: 'test', toAddress: 'a@example.com', tokenCipher } })
  const before = await db().user.findUniqueOrThrow({ where: { id: alive.id } })
  const accessKey = decryptAccessKey(before.accessKeyCipher, alive.id)

  const rotated = await rotateSecret(env().DATABASE_URL, { from: env().AUTH_SECRET, to })
  expect(rotated).toEqual({ access_keys: 1, access_keys_dead: 1, mails: 1, sessions_ended: 0 })
  const after = await db().user.findUniqueOrThrow({ where: { id: alive.id } })
  expect(decryptAccessKey(after.accessKeyCipher, alive.id, to)).toBe(accessKey)
  expect(decryptAccessKey(after.accessKeyCipher, alive.id), 'with the former secret').toBe('')
  expect(after.accessKeyHash).not.toEqual(before.accessKeyHash)
  const { tokenCipher: sealed } = await db().mail.findUniqueOrThrow({ where: { id: mail } })
  expect(unseal(sealed ?? new Uint8Array(), { purpose: tokenSealPurpose, boundTo: mail, secret: to })).toBe(
    'the token',
  )
  const event = await db().auditEvent.findFirstOrThrow({ where: { action: 'secret.rotated' } })
  expect(event).toMatchObject({
    actorKind: 'cli',
    changes: { access_keys: [null, 1], access_keys_dead: [null, 1] },
  })
})
