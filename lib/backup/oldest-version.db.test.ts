import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Client } from 'pg'
import { beforeAll, expect, inject, it } from 'vitest'
import { verifySeals } from '../audit/verify-seals'
import { db } from '../db/database'
import { withDatabase } from '../db/test-support/database.global-setup'
import { actorByKey } from '../identity/actor-by-key'
import { callerByKey } from '../identity/caller'
import { actorBySession } from '../identity/sessions/actor-by-session'
import { verifyCredentials } from '../identity/sign-in/verify-credentials'
import { migrate } from '../migrations/migrate'
import { migrationNames } from '../migrations/migration-table'
import { refuseOtherSecret } from '../secrets/canary'
import { loadTables, prepareTables } from './load-tables'
import { openBackup } from './read-backup'

/*
 * The oldest version that can be upgraded (0.5, before its changelog begins): what an installation of it had after an admin,
 * three users, a password, a deletion and a sign-in. The backup was made of it while it ran, with its throw-away secret.
 */
const file = path.join(import.meta.dirname, 'test-support/oldest-version.tar.gz')
const folder = path.resolve('prisma')
const origin = { requestId: null, ipAddress: null, userAgent: null }
const keyOfZoe = 'c406f959d23137f5ae60364ec1afc121'
let applied: string[]

beforeAll(async () => {
  const name = `oldest_${randomBytes(6).toString('hex')}`
  const server = new Client({ connectionString: inject('testServerUrl') })
  await server.connect()
  await server.query(`create database ${name}`)
  await server.end()
  const databaseUrl = withDatabase(inject('testServerUrl'), name)
  const backup = await openBackup(file, null)
  Object.assign(process.env, { DATABASE_URL: databaseUrl, AUTH_SECRET: backup.authSecret })

  await prepareTables({ databaseUrl, folder }, backup.about)
  await loadTables(databaseUrl, backup, async (client) => {
    // As if it had been signed in just now.
    await client.query("update session set last_seen_at = now(), expires_at = now() + interval '1 hour'")
  })
  applied = await migrate({ databaseUrl, folder })
  await refuseOtherSecret(databaseUrl)
})

it('gets every migration since', async () => {
  const names = await migrationNames(folder)
  expect(applied).toEqual(names.slice(-applied.length))
  expect(applied.length).toBeGreaterThan(8)
})

it('keeps users, privileges, access keys, passwords and sessions', async () => {
  const users = await db().user.findMany({ orderBy: { id: 'asc' } })
  expect(users.map(({ firstName, lastName }) => `${firstName} ${lastName}`)).toEqual([
    'Ann Admin',
    'Zoë Müller-Ångström',
    'Person Number 1',
    'Person Number 2',
  ])
  const zoe = await actorByKey(callerByKey(keyOfZoe, origin) as Parameters<typeof actorByKey>[0])
  expect(zoe).toMatchObject({ rights: { privileges: { apis: 'write', policies: 'read' } } })
  const credentials = { email: 'zoe@example.com', password: 'zoes own password' }
  expect(await verifyCredentials(credentials)).toMatchObject([{ id: zoe.userId }])
  const [session] = await db().session.findMany()
  expect(await actorBySession(session?.id ?? null, origin)).toMatchObject({ userId: zoe.userId })
})

it('keeps deleted users, emails, counters and the chain of the audit log', async () => {
  expect(await db().deletedUser.findMany()).toMatchObject([{ emailAddress: 'p3@example.com' }])
  expect(await db().mail.findMany()).toMatchObject([{ toAddress: 'zoe@example.com', state: 'accepted' }])
  expect(await db().userTotal.findMany()).toMatchObject([{ userCount: 4 }])
  expect(await verifySeals()).toMatchObject({ events: 9 })
})
