import { beforeEach, expect, it } from 'vitest'
import { operatorAtConsole } from '../../audit/record-event'
import { db } from '../../db/database'
import { deleteOrganisation } from '../../organisations/delete-organisation'
import { hashPassword } from '../../passwords/hash-password'
import { buildUser, knownPassword as password } from '../../users/test-support/build-user'
import { startChosen, startOrAsk, startSession } from '../sessions/start-session'
import { pendingOrganisations } from './pending-sign-in'
import { verifyCredentials } from './verify-credentials'

type Person = Awaited<ReturnType<typeof buildUser>>
let email: string
let oldest: Person
let latest: Person
let elsewhere: Person
let callers = 0
const origin = () => ({ requestId: null, ipAddress: `192.0.2.${++callers}`, userAgent: null })

// One address in three organisations: the same password in two of them.
beforeEach(async () => {
  oldest = await buildUser()
  email = oldest.row.emailAddress
  latest = await buildUser({ emailAddress: email })
  elsewhere = await buildUser({ emailAddress: email, passwordHash: await hashPassword('another one') })
  await db().user.update({ where: { id: latest.id }, data: { lastSignInAt: new Date() } })
})

const userOf = async (started: { userId: string } | null) => started?.userId ?? null

it('a program gets the account it names, else the one signed in to last, else the oldest', async () => {
  const signIn = (organisation?: string, typed = password) =>
    startSession({ email: email.toUpperCase(), password: typed, organisation }, origin()).then(userOf)
  expect(await signIn()).toBe(latest.id)
  expect(await signIn(oldest.row.orgId)).toBe(oldest.id)
  // That was the last one.
  expect(await signIn()).toBe(oldest.id)
  await db().user.updateMany({ where: { emailAddress: email }, data: { lastSignInAt: null } })
  expect(await signIn()).toBe(oldest.id)
  expect(await signIn(undefined, 'another one')).toBe(elsewhere.id)
  // It never lands in another one than it named.
  expect(await signIn(elsewhere.row.orgId)).toBeNull()
  expect(await signIn('f'.repeat(24))).toBeNull()
})

it('accounts that are inactive, without a password, or of a deleted organisation are none', async () => {
  const fitting = async () => (await verifyCredentials({ email, password })).map(({ id }) => id)
  expect(await fitting()).toEqual([latest.id, oldest.id])
  await db().user.update({ where: { id: oldest.id }, data: { isActive: false } })
  expect(await fitting()).toEqual([latest.id])
  await deleteOrganisation(operatorAtConsole, latest.row.orgId)
  expect(await fitting()).toEqual([])
})

it('a browser is asked once the password was right, and gets the account of the chosen organisation, once', async () => {
  expect(await startOrAsk({ email, password: 'wrong' }, origin())).toBeNull()
  const asked = await startOrAsk({ email, password }, origin())
  const pendingToken = asked && 'pendingToken' in asked ? asked.pendingToken : ''
  expect(await pendingOrganisations(pendingToken)).toEqual(
    [latest, oldest].map(({ row }) => ({ id: row.orgId, name: 'Test organisation' })),
  )
  const choose = (organisation: string, token = pendingToken) =>
    startChosen({ pendingToken: token, organisation }, origin()).then(userOf)
  for (const foreign of [elsewhere.row.orgId, 'x', '']) expect(await choose(foreign)).toBeNull()
  expect(await choose(oldest.row.orgId, 'guessed')).toBeNull()
  expect(await choose(oldest.row.orgId)).toBe(oldest.id)
  expect(await choose(latest.row.orgId)).toBeNull()
  expect(await pendingOrganisations(pendingToken)).toBeNull()
  // One fitting account asks nothing.
  expect(await startOrAsk({ email, password: 'another one' }, origin())).toMatchObject({
    userId: elsewhere.id,
  })
  expect(await startOrAsk({ email, password, organisation: oldest.row.orgId }, origin())).toMatchObject({
    userId: oldest.id,
  })
})

it('the step ends after five minutes, and for an account whose password or state has changed', async () => {
  const ask = async () => {
    const asked = await startOrAsk({ email, password }, origin())
    return asked && 'pendingToken' in asked ? asked.pendingToken : ''
  }
  const late = await ask()
  await db().pendingSignIn.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } })
  expect(await pendingOrganisations(late)).toBeNull()
  const token = await ask()
  // What was over is gone.
  expect(await db().pendingSignIn.count()).toBe(1)
  await db().user.update({ where: { id: latest.id }, data: { passwordChangedAt: new Date() } })
  await db().user.update({ where: { id: oldest.id }, data: { isActive: false } })
  expect(await pendingOrganisations(token)).toBeNull()
  for (const { row } of [latest, oldest])
    expect(await startChosen({ pendingToken: token, organisation: row.orgId }, origin())).toBeNull()
})

it('a failure is told in every organisation that has the address, and takes the same work in all cases', async () => {
  const failed = (organisations: string[]) =>
    db().auditEvent.count({ where: { orgId: { in: organisations }, action: 'session.failed' } })
  await startSession({ email, password: 'wrong' }, origin())
  const all = [oldest, latest, elsewhere].map(({ row }) => row.orgId)
  expect(await failed(all)).toBe(3)
  for (let count = 0; count < 4; count++) await buildUser({ emailAddress: email })
  expect((await verifyCredentials({ email, password })).length).toBe(4)
})
