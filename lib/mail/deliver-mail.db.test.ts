import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { simpleParser } from 'mailparser'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '../db/database'
import { env } from '../env'
import type { Language } from '../i18n/languages'
import { issueLink, killLinks } from '../links/account-link'
import { buildUser } from '../users/test-support/build-user'
import { deliverMail } from './deliver-mail'
import { queueMail } from './queue-mail'
import { sweepMail } from './sweep-mail'
import { freePort, linkIn, type MailServer, startMailServer } from './test-support/mail-server'

const port = await freePort()
Object.assign(process.env, {
  SMTP_URL: `smtp://gate:house@127.0.0.1:${port}`,
  MAIL_FROM: 'Gatehouse <gatehouse@example.com>',
  APP_URL: 'https://gatehouse.example.com',
})
const login = { user: 'gate', password: 'house' }

type Person = Awaited<ReturnType<typeof buildUser>>
let person: Person
let server: MailServer | undefined

beforeEach(async () => {
  person = await buildUser()
})
afterEach(async () => {
  await server?.stop()
  server = undefined
})

async function serve(options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> {
  server = await startMailServer({ port, login, ...options })
  return server
}

/** A reset link in the outbox. @returns the mail's id and the token */
async function queued(language?: Language, toAddress = person.row.emailAddress) {
  return inTransaction(async (tx) => {
    const link = await issueLink(tx, person.id, 'password_reset', { isOwnRequest: true })
    const content = { firstName: 'Jo', expiresAt: '2026-11-21T20:31:00.000Z' }
    const id = await queueMail(tx, {
      kind: 'password_reset',
      user: person.row,
      toAddress,
      content,
      language,
      link,
    })
    return { id, token: link.token }
  })
}

const rowOf = (id: string) => db().mail.findUniqueOrThrow({ where: { id } })

describe('a mail that is taken', () => {
  it('says in text and HTML what it is, until when the link works, and what to do otherwise', async () => {
    const { mails } = await serve()
    const { id, token } = await queued()
    await deliverMail(id)

    const [mail] = mails
    expect(mail).toMatchObject({
      subject: 'Set a new password for Gatehouse',
      messageId: `<${id}@gatehouse.example.com>`,
      from: { text: '"Gatehouse" <gatehouse@example.com>' },
    })
    expect(linkIn(mail)).toBe(`https://gatehouse.example.com/reset-password/${token}`)
    for (const part of [mail?.text ?? '', String(mail?.html)]) {
      expect(part).toContain('Hello Jo,')
      expect(part).toContain('21 November 2026 at 20:31 UTC')
      expect(part).toContain('If you did not request this')
    }
    expect(String(mail?.html)).toContain(`href="https://gatehouse.example.com/reset-password/${token}"`)
    expect(String(mail?.html)).not.toMatch(/src=|url\(/)
  })

  it('is written in the language that was asked for', async () => {
    const { mails } = await serve()
    const { id, token } = await queued('de')
    await deliverMail(id)

    const [mail] = mails
    expect(mail?.subject).toBe('Neues Passwort für Gatehouse setzen')
    expect(linkIn(mail)).toBe(`https://gatehouse.example.com/reset-password/${token}`)
    for (const part of [mail?.text ?? '', String(mail?.html)]) {
      expect(part).toContain('Guten Tag Jo,')
      expect(part).toContain('bis zum 21. November 2026 um 20:31 UTC')
    }
    expect(String(mail?.html)).toContain('<html lang="de">')
    expect(String(mail?.html)).toContain('Oder kopieren Sie diese Adresse:')
  })

  it('is accepted with the words of the server, and its token is forgotten', async () => {
    await serve()
    const { id, token } = await queued()
    expect(JSON.stringify(await rowOf(id))).not.toContain(token)
    await deliverMail(id)

    expect(await rowOf(id)).toMatchObject({
      state: 'accepted',
      stage: null,
      reply: expect.stringMatching(/^250/),
      attempts: 1,
      tokenCipher: null,
      nextAttemptAt: null,
    })
  })

  it('goes out once, also when ten workers take it at the same moment', async () => {
    const { mails } = await serve()
    const { id } = await queued()
    await Promise.all(Array.from({ length: 10 }, () => deliverMail(id)))
    await deliverMail(id)

    expect(mails).toHaveLength(1)
  })

  it('cannot be given other headers by a name', async () => {
    const { mails } = await serve()
    const content = {
      firstName: 'Jo\r\nBcc: evil@example.com',
      organisationName: 'A\r\nX-Evil: 1',
      expiresAt: '2026-11-21T20:31:00.000Z',
    }
    const id = await inTransaction((tx) =>
      queueMail(tx, { kind: 'invitation', user: person.row, toAddress: person.row.emailAddress, content }),
    )
    await deliverMail(id)

    expect(mails[0]?.bcc).toBeUndefined()
    expect(mails[0]?.headers.has('x-evil')).toBe(false)
  })
})

describe('a mail without a mail server', () => {
  it('is a file from which the link can be copied as it stands, and a mail for mail programs', async () => {
    const former = { ...env() }
    const DATA_DIR = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-outbox-'))
    Object.assign(env(), { SMTP_URL: undefined, DATA_DIR })
    try {
      const { id, token } = await queued('de')
      await deliverMail(id)
      const file = await readFile(path.join(DATA_DIR, 'outbox', `${id}.eml`), 'utf8')

      const link = `https://gatehouse.example.com/reset-password/${token}`
      expect(file).toContain(`\r\n\r\n${link}\r\n\r\n`)
      expect(file).toContain(`href="${link}"`)
      const body = file.slice(file.indexOf('\r\n\r\n'))
      expect(body).not.toMatch(/=3D|=\r?\n/)
      expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThan(998)
      const mail = await simpleParser(file)
      expect([linkIn(mail), mail.subject]).toEqual([link, 'Neues Passwort für Gatehouse setzen'])
      expect(mail.text).toContain('Guten Tag Jo,')
      expect(String(mail.html)).toContain('Oder kopieren Sie diese Adresse:')
    } finally {
      Object.assign(env(), former)
      await rm(DATA_DIR, { recursive: true })
    }
  })
})

describe('addresses with other letters than ASCII', () => {
  const usual = 'Gatehouse <gatehouse@example.com>'
  afterEach(() => Object.assign(env(), { MAIL_FROM: usual }))

  it.each([
    ['Gäte <post@bücher.example>', 'a@пример.рф', false],
    ['post@BÜCHER.example', 'a@xn--e1afmkfd.xn--p1ai', true],
  ])(
    'in the domain are punycode on the wire, for every server: %s to %s',
    async (from, to, hidesSmtpUtf8) => {
      const { mails, envelopeLines } = await serve({ hidesSmtpUtf8 })
      Object.assign(env(), { MAIL_FROM: from })
      const { id } = await queued('en', to)
      await deliverMail(id)

      expect(await rowOf(id)).toMatchObject({ state: 'accepted' })
      const [sender, recipient] = ['post@xn--bcher-kva.example', 'a@xn--e1afmkfd.xn--p1ai']
      expect(envelopeLines).toEqual([`MAIL FROM:<${sender}>`, `RCPT TO:<${recipient}>`])
      expect(mails[0]?.headerLines.map(({ line }) => line).join('\n')).toMatch(/^\p{ASCII}*$/u)
      expect(mails[0]?.headerLines.find(({ key }) => key === 'from')?.line).toContain(sender)
    },
  )

  it('before the @ go to a server that offers SMTPUTF8', async () => {
    const { envelopeLines } = await serve()
    Object.assign(env(), { MAIL_FROM: 'Gatehouse <tür@bücher.example>' })
    const { id } = await queued('en', 'jörg@example.com')
    await deliverMail(id)

    expect(await rowOf(id)).toMatchObject({ state: 'accepted' })
    expect(envelopeLines).toEqual(['MAIL FROM:<tür@bücher.example> SMTPUTF8', 'RCPT TO:<jörg@example.com>'])
  })

  it.each([
    ['sender', 'tür@example.com', 'jo@example.com', 'tür@example.com'],
    ['recipient', usual, 'jörg@example.com', 'jörg@example.com'],
  ])('before the @ are a plain failure at a server without it: %s', async (stage, from, to, address) => {
    const { mails } = await serve({ hidesSmtpUtf8: true })
    Object.assign(env(), { MAIL_FROM: from })
    const { id } = await queued('en', to)
    await deliverMail(id)

    expect(mails).toHaveLength(0)
    expect(await rowOf(id)).toMatchObject({
      state: 'failed',
      stage,
      reply: `The mail server does not offer SMTPUTF8, which ${address} needs`,
    })
  })
})

describe('a mail that is not taken yet', () => {
  it('waits while the server is down, and arrives once it is up', async () => {
    const { id } = await queued()
    await deliverMail(id)
    const waiting = await rowOf(id)
    expect(waiting).toMatchObject({ state: 'queued', stage: 'connect', attempts: 1 })
    expect(waiting.reply).toMatch(/ECONNREFUSED/)
    expect((waiting.nextAttemptAt?.getTime() ?? 0) - Date.now()).toBeLessThan(31_000)

    const { mails } = await serve()
    await deliverMail(id)
    expect(mails).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'accepted', attempts: 2 })
  })

  it.each([
    ['sign-in', { login: { user: 'other', password: 'other' } }],
    ['sender', { refuseSender: { code: 451, text: 'Try later' } }],
    ['recipient', { refuseRecipient: { code: 450, text: 'Greylisted' } }],
    ['content', { refuseContent: { code: 452, text: 'Disk full' } }],
  ])('names the stage it failed at: %s', async (stage, options) => {
    await serve(options)
    const { id } = await queued()
    await deliverMail(id)

    expect(await rowOf(id)).toMatchObject({ state: 'queued', stage, attempts: 1 })
    const jobs = await db().$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`mail:${id}`}`
    expect(jobs).toHaveLength(1)
  })
})

describe('a mail that is given up', () => {
  it.each([
    ['recipient', { refuseRecipient: { code: 550, text: 'No such user' } }, 'No such user'],
    ['sender', { refuseSender: { code: 553, text: 'Not allowed' } }, 'Not allowed'],
    ['content', { refuseContent: { code: 554, text: 'Looks like spam' } }, 'Looks like spam'],
  ])('when the server refuses for good: %s', async (stage, options, words) => {
    await serve(options)
    const { id } = await queued()
    await deliverMail(id)

    expect(await rowOf(id)).toMatchObject({
      state: 'failed',
      stage,
      reply: expect.stringContaining(words),
      tokenCipher: null,
    })
  })

  it('when the connection broke after the whole mail was sent: it may have arrived, and must not go twice', async () => {
    const { mails } = await serve({ breaksAfterContent: true })
    const { id } = await queued()
    await deliverMail(id)

    expect(mails).toHaveLength(1)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', stage: 'interrupted' })
  })

  it('when its link is dead: dropped with the reason, without asking the server', async () => {
    const { mails } = await serve()
    const { id } = await queued()
    await inTransaction((tx) => killLinks(tx, person.id))
    await deliverMail(id)

    expect(mails).toHaveLength(0)
    expect(await rowOf(id)).toMatchObject({ state: 'expired', reply: 'The link no longer worked' })
  })

  it('when its link has run out', async () => {
    const { id } = await queued()
    await db()
      .$executeRaw`UPDATE account_link SET created_at = now() - interval '1 hour', expires_at = now() - interval '1 second' WHERE user_id = ${person.id}`
    await deliverMail(id)
    expect(await rowOf(id)).toMatchObject({ state: 'expired' })
  })
})

describe('what a process leaves behind that dies', () => {
  it('in the middle of handing over: given up, because the mail may have arrived', async () => {
    const { mails } = await serve()
    const { id } = await queued()
    const lastAttemptAt = new Date(Date.now() - 10 * 60_000)
    await db().mail.update({ where: { id }, data: { state: 'sending', lastAttemptAt } })
    await sweepMail()
    await deliverMail(id)

    expect(mails).toHaveLength(0)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', stage: 'interrupted' })
  })

  it('before an attempt: it gets a new job', async () => {
    const { id } = await queued()
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`
    await db().mail.update({ where: { id }, data: { nextAttemptAt: new Date(Date.now() - 10 * 60_000) } })
    await sweepMail()

    expect(await db().$queryRaw`SELECT 1 FROM graphile_worker.jobs WHERE key = ${`mail:${id}`}`).toHaveLength(
      1,
    )
  })
})
