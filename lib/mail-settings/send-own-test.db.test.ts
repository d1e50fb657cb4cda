import { afterEach, expect, it } from 'vitest'
import { db } from '../db/database'
import { env } from '../env'
import { freePort, type MailServer, startMailServer } from '../mail/test-support/mail-server'
import { buildOffice } from '../saved-views/test-support/build-office'
import { buildUser } from '../users/test-support/build-user'
import { describeMail } from './describe-mail'
import { sendOwnTest } from './send-own-test'

const port = await freePort()
Object.assign(process.env, {
  SMTP_URL: `smtp://gate:house@127.0.0.1:${port}`,
  MAIL_FROM: 'Gatehouse <gatehouse@example.com>',
})

let server: MailServer | undefined
afterEach(async () => {
  await server?.stop()
  server = undefined
})

const serve = async (login = { user: 'gate', password: 'house' }) => {
  server = await startMailServer({ port, login })
  return server
}

it('says what the mail server answered, and mail is known to work from then on', async () => {
  const { admin, events } = await buildOffice()
  expect(await describeMail(admin.actor)).toEqual({
    health: 'untested',
    server: { host: '127.0.0.1', port, isEncrypted: false, userName: 'gate' },
    from: 'Gatehouse <gatehouse@example.com>',
  })
  const { mails } = await serve()
  const tested = await sendOwnTest(admin.actor)
  expect(tested).toMatchObject({ toAddress: admin.row.emailAddress, state: 'accepted', stage: null })
  expect(mails).toHaveLength(1)
  expect((await describeMail(admin.actor)).health).toBe('working')
  expect(await events()).toEqual([{ action: 'mail.tested', changes: {} }])
})

it('names the stage at which it failed, and that mail does not work', async () => {
  const { admin } = await buildOffice()
  expect(await sendOwnTest(admin.actor)).toMatchObject({
    state: 'failed',
    stage: 'connect',
    reply: expect.stringContaining('ECONNREFUSED'),
  })
  await serve({ user: 'gate', password: 'another' })
  expect(await sendOwnTest(admin.actor)).toMatchObject({ state: 'failed', stage: 'sign-in' })
  expect((await describeMail(admin.actor)).health).toBe('failing')
})

it('never says the password of the mail server', async () => {
  const { admin } = await buildOffice()
  expect(JSON.stringify(await describeMail(admin.actor))).not.toContain(':house')
})

it('is for those who look after the system, ten times in ten minutes', async () => {
  const { orgId, reader } = await buildOffice()
  const looking = await buildUser({ orgId, privileges: { system: 'read' } })
  const caring = await buildUser({ orgId, privileges: { system: 'write' } })
  await expect(describeMail(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(sendOwnTest(looking.actor)).rejects.toMatchObject({ code: 'forbidden' })
  await serve()
  for (let count = 1; count <= 10; count++) await sendOwnTest(caring.actor)
  await expect(sendOwnTest(caring.actor)).rejects.toMatchObject({ code: 'limited' })
  expect(await db().mail.count({ where: { orgId } })).toBe(10)
  Object.assign(env(), { SMTP_URL: undefined })
  expect((await describeMail(looking.actor)).health).toBe('off')
})
