import { expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { operatorAtConsole } from '../audit/record-event'
import { db } from '../db/database'
import { actorByKey } from '../identity/actor-by-key'
import { callerByKey } from '../identity/caller'
import { inTransactionOf } from '../identity/in-transaction-of'
import { actorBySession } from '../identity/sessions/actor-by-session'
import { startSession } from '../identity/sessions/start-session'
import { findLink } from '../links/find-link'
import { answerForgottenPassword } from '../password-reset/answer-forgotten-password'
import { askForReset } from '../password-reset/ask-for-reset'
import { createUser } from '../users/create-user'
import { buildUser, knownPassword } from '../users/test-support/build-user'
import { changeOrganisation } from './change-organisation'
import { createOrganisation } from './create-organisation'
import { deleteOrganisation, restoreOrganisation } from './delete-organisation'
import { listOrganisations } from './list-organisations'

const origin = { requestId: null, ipAddress: '192.0.2.9', userAgent: null }
const gone = { code: 'not_found' }

async function build() {
  const orgId = await createOrganisation(operatorAtConsole, { name: 'Acme' })
  const person = await buildUser({ orgId, isAdmin: true })
  const events = () =>
    db().auditEvent.findMany({ where: { orgId, actorKind: 'cli' }, orderBy: { id: 'asc' } })
  return { orgId, person, events }
}

it('no user of a deleted organisation gets in, by password, session, key or link, and none is mailed', async () => {
  const { orgId, person, events } = await build()
  const session = await buildSession(person.id)
  await deleteOrganisation(operatorAtConsole, orgId)
  const { emailAddress: email } = person.row
  expect(await startSession({ email, password: knownPassword }, origin)).toBeNull()
  // Also one that began at the very moment.
  const late = await buildSession(person.id)
  for (const id of [session, late]) expect(await actorBySession(id, origin)).toBeNull()
  const caller = callerByKey(person.accessKey, origin)
  await expect(actorByKey(caller as typeof caller & { kind: 'key' })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await expect(inTransactionOf(person.actor, async () => 'done')).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  const input = { first_name: 'A', last_name: 'B', email_address: 'a@example.com', active: true }
  await expect(createUser(person.actor, { ...input, send_invitation: false })).rejects.toMatchObject({
    code: 'unauthenticated',
  })
  await askForReset(email, origin)
  await answerForgottenPassword({ emailAddress: email, origin })
  expect(await db().accountLink.count({ where: { userId: person.id } })).toBe(0)
  expect(await findLink('x')).toBeNull()
  expect((await events()).at(-1)).toMatchObject({
    action: 'organisation.deleted',
    changes: { name: ['Acme', null], userCount: [1, null] },
  })
})

it('comes back with its users, keys and passwords, without sessions', async () => {
  const { orgId, person, events } = await build()
  const session = await buildSession(person.id)
  await expect(restoreOrganisation(operatorAtConsole, orgId)).rejects.toMatchObject(gone)
  await deleteOrganisation(operatorAtConsole, orgId)
  expect(await restoreOrganisation(operatorAtConsole, orgId)).toBe('Acme')
  const caller = callerByKey(person.accessKey, origin)
  expect(await actorByKey(caller as typeof caller & { kind: 'key' })).toMatchObject({ userId: person.id })
  expect(await actorBySession(session, origin)).toBeNull()
  const { emailAddress: email } = person.row
  expect(await startSession({ email, password: knownPassword }, origin)).not.toBeNull()
  expect((await events()).at(-1)).toMatchObject({ action: 'organisation.restored' })
})

it('is deleted, changed and listed only while it is there', async () => {
  const { orgId, events } = await build()
  await changeOrganisation(operatorAtConsole, orgId, { name: 'New' })
  await changeOrganisation(operatorAtConsole, orgId, { name: 'New' })
  expect((await events()).filter(({ action }) => action === 'organisation.updated')).toMatchObject([
    { changes: { name: ['Acme', 'New'] } },
  ])
  const listed = async () => {
    const { organisations } = await listOrganisations({ page: 'all', pageSize: 10 })
    return organisations.find(({ id }) => id === orgId)?.name
  }
  expect(await listed()).toBe('New')
  await deleteOrganisation(operatorAtConsole, orgId)
  expect(await listed()).toBeUndefined()
  for (const id of [orgId, 'x', 'f'.repeat(24)]) {
    await expect(deleteOrganisation(operatorAtConsole, id)).rejects.toMatchObject(gone)
    await expect(changeOrganisation(operatorAtConsole, id, { name: 'A' })).rejects.toMatchObject(gone)
  }
})

it('an id is given once', async () => {
  const { orgId } = await build()
  const again = createOrganisation(operatorAtConsole, { id: orgId, name: 'Other' })
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
})
