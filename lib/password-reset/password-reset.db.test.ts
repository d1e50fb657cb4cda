import { beforeEach, describe, expect, it } from 'vitest'
import { buildSession } from '../api/test-support/call-api'
import { db } from '../db/database'
import { actorBySession } from '../identity/sessions/actor-by-session'
import { guardedAttempt, signInDelayOf } from '../identity/sign-in/sign-in-delay'
import { verifyCredentials } from '../identity/sign-in/verify-credentials'
import { findLink } from '../links/find-link'
import { composeMail, type MailContent } from '../mail/compose-mail'
import { linkUrl } from '../mail/link-url'
import { tokenSealPurpose } from '../mail/queue-mail'
import { unseal } from '../secrets/seal'
import { createUser } from '../users/create-user'
import { setPassword } from '../users/set-password'
import { buildUser, knownPassword } from '../users/test-support/build-user'
import { updateUser } from '../users/update-user'
import { answerForgottenPassword } from './answer-forgotten-password'
import { askForReset, type ForgottenPassword } from './ask-for-reset'
import { completeLink } from './complete-link'
import { sendLink } from './send-link'

const newPassword = 'blue gate by the lake'
let callers = 0
/** Every test comes from an address of its own, so that limits of one do not stop another. */
const originOf = () => ({ requestId: 'r1', ipAddress: `192.0.2.${++callers}`, userAgent: 'Test browser' })

type Person = Awaited<ReturnType<typeof buildUser>>
let admin: Person
let person: Person
let origin: ReturnType<typeof originOf>

beforeEach(async () => {
  origin = originOf()
  admin = await buildUser({ isAdmin: true })
  person = await buildUser({ orgId: admin.row.orgId, firstName: 'Rea', lastName: 'Donly' })
})

const jobs = () =>
  db().$queryRaw<{ task_identifier: string }[]>`SELECT task_identifier FROM graphile_worker.jobs`
const canSignIn = async (password: string) =>
  (await verifyCredentials({ email: person.row.emailAddress, password })).length > 0
const mailsTo = (userId: string) => db().mail.findMany({ where: { userId }, orderBy: { id: 'asc' } })

/** Asks and answers, as page and worker do. @returns the token of the newest mail */
async function forgotten(emailAddress = person.row.emailAddress): Promise<string> {
  await answerForgottenPassword({ emailAddress, origin })
  const mail = await db().mail.findFirst({ where: { toAddress: emailAddress }, orderBy: { id: 'desc' } })
  return mail?.tokenCipher
    ? (unseal(mail.tokenCipher, { purpose: tokenSealPurpose, boundTo: mail.id }) ?? '')
    : ''
}

const moveLink = (interval: string) =>
  db().$executeRawUnsafe(
    `UPDATE account_link SET created_at = created_at - interval '${interval}', expires_at = expires_at - interval '${interval}' WHERE user_id = '${person.id}'`,
  )

describe('asking for a link', () => {
  it('of an address with accounts in several organisations: one mail with a link for each', async () => {
    const { emailAddress } = person.row
    const other = await buildUser({ emailAddress, hasPassword: false })
    await buildUser({ emailAddress, isActive: false })
    await db().organisation.update({ where: { id: other.row.orgId }, data: { name: 'Acme & Söhne' } })
    await db().user.update({ where: { id: other.id }, data: { lastSignInAt: new Date() } })
    const tokens = (await forgotten(emailAddress)).split(' ')
    expect(tokens).toHaveLength(2)
    expect(await db().mail.findMany({ where: { toAddress: emailAddress } })).toMatchObject([
      { userId: other.id, content: { organisations: ['Acme & Söhne', 'Test organisation'] } },
    ])
    const [ofOther = '', ofPerson = ''] = tokens
    const { content } = await db().mail.findFirstOrThrow({ where: { toAddress: emailAddress } })
    const { text, html } = composeMail('password_reset', content as MailContent['password_reset'], {
      language: 'en',
      links: tokens.map(linkUrl),
    })
    expect(text).toContain(
      `Acme & Söhne:\n${linkUrl(ofOther)}\n\nTest organisation:\n${linkUrl(ofPerson)}\n\nEach link works once`,
    )
    expect(html.match(/<a href/g)).toHaveLength(4)
    expect(html).toContain('Set a new password at Acme &amp; Söhne')
    expect(await findLink(ofOther)).toMatchObject({ userId: other.id, purpose: 'invitation' })
    expect(await findLink(ofPerson)).toMatchObject({ userId: person.id, purpose: 'password_reset' })
    await completeLink(ofPerson, newPassword, origin)
    expect(await findLink(ofOther)).not.toBeNull()
    for (const [orgId, action] of [
      [person.row.orgId, 'password_reset.requested'],
      [other.row.orgId, 'invitation.requested'],
    ])
      expect(await db().auditEvent.count({ where: { orgId, action } })).toBe(1)
  })

  it('does the same for known, unknown and inactive addresses: one job', async () => {
    const inactive = await buildUser({ isActive: false })
    for (const address of [person.row.emailAddress, 'nobody@example.com', inactive.row.emailAddress]) {
      const before = (await jobs()).length
      await expect(askForReset(address, originOf())).resolves.toBeUndefined()
      expect((await jobs()).length).toBe(before + 1)
    }
  })

  it('mails a link to the active user of the address, and leaves an audit event', async () => {
    const token = await forgotten()

    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await mailsTo(person.id)).toMatchObject([
      { kind: 'password_reset', state: 'queued', toAddress: person.row.emailAddress },
    ])
    const events = await db().auditEvent.findMany({ where: { targetId: person.id } })
    expect(events).toMatchObject([
      {
        action: 'password_reset.requested',
        actorKind: 'anonymous',
        actorId: null,
        ipAddress: origin.ipAddress,
      },
    ])
    const stored = JSON.stringify([
      await mailsTo(person.id),
      await db().accountLink.findMany(),
      await jobs(),
      events,
    ])
    expect(stored).not.toContain(token)
  })

  it('leaves the old password and open sessions as they are', async () => {
    const session = await buildSession(person.id)
    await forgotten()
    expect(await canSignIn(knownPassword)).toBe(true)
    expect(await actorBySession(session, origin)).not.toBeNull()
  })

  it('does nothing for unknown and inactive addresses', async () => {
    const inactive = await buildUser({ isActive: false })
    const before = await db().mail.count()
    await forgotten('nobody@example.com')
    await forgotten(inactive.row.emailAddress)
    expect(await db().mail.count()).toBe(before)
  })

  it('is limited per address, silently, and per client, in words', async () => {
    const address = person.row.emailAddress
    const before = (await jobs()).length
    for (let count = 0; count < 6; count++) await askForReset(address, originOf())
    expect((await jobs()).length).toBe(before + 3)

    const many = Array.from({ length: 21 }, (_, n) => askForReset(`someone${n}@example.com`, origin))
    const refused = (await Promise.allSettled(many)).filter((attempt) => attempt.status === 'rejected')
    expect(refused).toMatchObject([
      { reason: { code: 'limited', message: expect.stringMatching(/^Too many attempts/) } },
    ])
  })
})

describe('a link', () => {
  it('lives 1000 seconds by the clock of the database, and not 1001', async () => {
    const token = await forgotten()
    expect(await findLink(token)).toMatchObject({
      purpose: 'password_reset',
      userId: person.id,
      secondsLeft: 1000,
    })
    await moveLink('999 seconds')
    expect((await findLink(token))?.secondsLeft).toBe(1)
    await moveLink('1 second')
    expect(await findLink(token)).toBeNull()
    await expect(completeLink(token, newPassword, origin)).rejects.toMatchObject({ code: 'gone' })
    expect(await canSignIn(knownPassword)).toBe(true)
  })

  it('is looked at as often as one likes', async () => {
    const token = await forgotten()
    for (let count = 0; count < 5; count++) await findLink(token)
    await expect(completeLink(token, newPassword, origin)).resolves.toBeUndefined()
  })

  it.each(['', 'x', '../../etc', '\0', 'a'.repeat(10_000)])('is not %j', async (token) => {
    expect(await findLink(token)).toBeNull()
    await expect(completeLink(token, newPassword, origin)).rejects.toMatchObject({ code: 'gone' })
  })

  it('dies with a newer one', async () => {
    const older = await forgotten()
    const newer = await forgotten()
    expect(await findLink(older)).toBeNull()
    expect(await findLink(newer)).not.toBeNull()
  })

  it.each([
    ['a deactivation', { active: false }],
    ['another email address', { email_address: 'moved@example.com' }],
  ])('dies with %s', async (_, change) => {
    const token = await forgotten()
    await updateUser(admin.actor, person.id, change)
    expect(await findLink(token)).toBeNull()
  })

  it('dies with a password that was set in another way', async () => {
    const token = await forgotten()
    await setPassword(admin.actor, person.id, { new_password: 'test123456' })
    expect(await findLink(token)).toBeNull()
  })

  it('cannot be looked for: sixty guesses of a client, then it waits, as it would with a good one', async () => {
    const guess = (n: number) => completeLink(`${n}`.padStart(43, 'x'), newPassword, origin)
    const guesses = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => guess(n)))
    expect(guesses).toMatchObject(Array(60).fill({ reason: { code: 'gone' } }))
    await expect(completeLink(await forgotten(), newPassword, origin)).rejects.toMatchObject({
      code: 'limited',
    })
  })

  it('survives a change of name', async () => {
    const token = await forgotten()
    await updateUser(admin.actor, person.id, { first_name: 'Other' })
    expect(await findLink(token)).not.toBeNull()
  })
})

describe('asking for a link of a user who has no password yet', () => {
  const linkLives = async (token: string) => (await findLink(token))?.secondsLeft
  const tokenOf = (url: string | null) => url?.split('/').at(-1) ?? ''

  it('sends the invitation again, and leaves the one alive that was sent or handed over', async () => {
    await db().user.update({ where: { id: person.id }, data: { passwordHash: null } })
    const handedOver = tokenOf((await sendLink(admin.actor, person.id)).url)
    await moveLink('1 hour')
    const hours = (count: number) => count * 3600

    const first = await forgotten()
    const second = await forgotten()
    expect(await linkLives(handedOver)).toBe(hours(71))
    expect(await findLink(first)).toBeNull()
    expect(await findLink(second)).toMatchObject({ purpose: 'invitation', secondsLeft: hours(72) })
    expect((await mailsTo(person.id)).map(({ kind }) => kind)).toEqual(Array(3).fill('invitation'))
    const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'asc' } })
    expect(events.map(({ action }) => action)).toEqual([
      'invitation.shown',
      ...Array(2).fill('invitation.requested'),
    ])

    await completeLink(handedOver, newPassword, origin)
    expect(await findLink(second)).toBeNull()
  })

  it('is ended by a link that an admin issues after it', async () => {
    const asked = await forgotten()
    await sendLink(admin.actor, person.id)
    expect(await findLink(asked)).toBeNull()
  })

  it('does not end a reset link that was handed over', async () => {
    const handedOver = tokenOf((await sendLink(admin.actor, person.id)).url)
    await forgotten()
    expect(await linkLives(handedOver)).toBeGreaterThan(990)
  })
})

describe('completing', () => {
  it('sets the password, ends every session, kills the link, tells by mail, and does not sign in', async () => {
    const session = await buildSession(person.id)
    const token = await forgotten()
    await completeLink(token, newPassword, origin)

    expect(await canSignIn(newPassword)).toBe(true)
    expect(await canSignIn(knownPassword)).toBe(false)
    expect(await actorBySession(session, origin)).toBeNull()
    expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
    expect(await db().accountLink.count({ where: { userId: person.id } })).toBe(0)
    expect((await mailsTo(person.id)).map(({ kind }) => kind)).toEqual(['password_reset', 'password_changed'])
    const events = await db().auditEvent.findMany({ where: { targetId: person.id }, orderBy: { id: 'desc' } })
    expect(events[0]).toMatchObject({
      action: 'password_reset.completed',
      actorKind: 'link',
      actorId: person.id,
      ipAddress: origin.ipAddress,
    })
    expect(JSON.stringify(events)).not.toContain(newPassword)
  })

  // Twenty hashes, which give way to everything else on the machine.
  it('works once, also when twenty try at the same moment', { timeout: 120_000 }, async () => {
    const token = await forgotten()
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) => completeLink(token, `password number ${n}`, origin)),
    )

    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const reasons = tries.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason.code] : []))
    expect(new Set(reasons)).toEqual(new Set(['gone']))
    expect((await mailsTo(person.id)).filter(({ kind }) => kind === 'password_changed')).toHaveLength(1)
  })

  it.each([
    ['password1', /common/],
    ['QWERTYUIOP', /common/],
    ['Rea Donly', /cannot be a name/],
    ['ReaDonly2026!', /cannot be a name/],
    ['Gatehouse-2026', /cannot be a name/],
    ['8675309867', /cannot be a name/],
  ])('refuses %j with a reason, and the link stays good', async (weak, reason) => {
    const token = await forgotten()
    await expect(completeLink(token, weak, origin)).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { new_password: expect.stringMatching(reason) },
    })
    expect(await findLink(token)).not.toBeNull()
  })

  it('is possible while signing in is delayed, and ends the delay', async () => {
    const attempt = {
      emailAddress: person.row.emailAddress,
      ipAddress: origin.ipAddress,
      tell: async () => {},
    }
    for (let count = 0; count < 5; count++) await guardedAttempt(attempt, async () => null)
    expect(await signInDelayOf(person.row.emailAddress)).toBeGreaterThan(0)

    await completeLink(await forgotten(), newPassword, origin)
    expect(await signInDelayOf(person.row.emailAddress)).toBe(0)
  })
})

describe('the language of a mail', () => {
  const languagesTo = async (userId: string) =>
    (await mailsTo(userId)).map(({ kind, language }) => [kind, language])
  /** The same person, on a page in German. */
  const onGermanPage = ({ actor }: Person) => ({
    ...actor,
    origin: { ...actor.origin, language: 'de' as const },
  })

  it('is that of the page where the password was forgotten, and of the page where the new one is set', async () => {
    const { emailAddress } = person.row
    await askForReset(emailAddress, { ...origin, language: 'de' })
    const [job] = await db().$queryRaw<{ payload: ForgottenPassword }[]>`
      SELECT payload FROM graphile_worker._private_jobs WHERE payload->>'emailAddress' = ${emailAddress}`
    expect(job).toBeDefined()
    if (job) await answerForgottenPassword(job.payload)
    expect(await languagesTo(person.id)).toEqual([['password_reset', 'de']])

    await completeLink(await forgotten(), newPassword, { ...origin, language: 'de' })
    expect((await languagesTo(person.id)).at(-1)).toEqual(['password_changed', 'de'])
  })

  it('is that of the page of the admin who sends a link, adds a user or sets a password', async () => {
    const fresh = await buildUser({ orgId: admin.row.orgId, hasPassword: false })
    await sendLink(onGermanPage(admin), fresh.id)
    expect(await languagesTo(fresh.id)).toEqual([['invitation', 'de']])

    const added = await createUser(onGermanPage(admin), {
      first_name: 'New',
      last_name: 'Comer',
      email_address: `new.${fresh.row.emailAddress}`,
      active: true,
      send_invitation: true,
    })
    expect(await languagesTo(added.id)).toEqual([['invitation', 'de']])

    await setPassword(onGermanPage(admin), person.id, { new_password: newPassword })
    expect(await languagesTo(person.id)).toEqual([['password_changed', 'de']])
  })

  it('is English when a program asks', async () => {
    await setPassword(admin.actor, person.id, { new_password: newPassword })
    await sendLink(admin.actor, person.id)
    expect(await languagesTo(person.id)).toEqual([
      ['password_changed', 'en'],
      ['password_reset', 'en'],
    ])
  })
})
