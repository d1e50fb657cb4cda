import { beforeEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { buildUser } from '../users/test-support/build-user'
import { issueLink } from './account-link'
import { findOpenLink } from './find-open-link'

type Person = Awaited<ReturnType<typeof buildUser>>

let admin: Person
let person: Person

beforeEach(async () => {
  admin = await buildUser({ isAdmin: true })
  person = await buildUser({ orgId: admin.row.orgId })
})

it('tells of the live link, without what opens it', async () => {
  expect(await findOpenLink(admin.actor, person.id)).toBeNull()
  const { token, expiresAt } = await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })
  const found = await findOpenLink(admin.actor, person.id)
  expect(found).toMatchObject({ purpose: 'password_reset', expiresAt, isOutgrown: false })
  expect(JSON.stringify(found)).not.toContain(token)
})

it('prefers a link that still sets a password to one that its user has outgrown', async () => {
  const weaker = { isOwnRequest: false, issuerRights: {}, isShown: true } as const
  await issueLink(db(), person.id, 'invitation', weaker)
  await db().user.update({ where: { id: person.id }, data: { privileges: { keys: 'read' } } })
  expect(await findOpenLink(admin.actor, person.id)).toMatchObject({
    purpose: 'invitation',
    isOutgrown: true,
  })
  await issueLink(db(), person.id, 'password_reset', { isOwnRequest: true })
  expect(await findOpenLink(admin.actor, person.id)).toMatchObject({
    purpose: 'password_reset',
    isOutgrown: false,
  })
})

it('is for users who may send one', async () => {
  const reader = await buildUser({ orgId: admin.row.orgId, privileges: { users: 'read' } })
  const stranger = await buildUser({ isAdmin: true })
  await expect(findOpenLink(reader.actor, person.id)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(findOpenLink(stranger.actor, person.id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(findOpenLink(admin.actor, 'no id')).rejects.toMatchObject({ code: 'not_found' })
})
