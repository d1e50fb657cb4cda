import { expect, it } from 'vitest'
import { db } from '../db/database'
import { composeMail } from '../mail/compose-mail'
import { defaultWording } from '../mail/texts/default-wording'
import { readWording } from '../mail/texts/stored-wording'
import { buildOffice } from '../saved-views/test-support/build-office'
import { resetMailText, saveMailText } from './save-mail-text'

const choice = { kind: 'invitation', language: 'en' } as const
const own = {
  subject: 'Welcome to {organisation}',
  body: 'Hi {firstName},\n\nyour account is ready.',
  button: 'Start',
  afterwards: '',
}
const seen = { ...choice, version: 0, ...own }

it('is what the next mails say, with its event, until it is reset', async () => {
  const { admin, orgId, events } = await buildOffice()
  expect(await saveMailText(admin.actor, seen)).toEqual({ wording: own, version: 1 })
  const { wording } = await readWording(db(), { orgId, ...choice })
  const content = { firstName: 'Jo {until}', organisationName: 'Acme', expiresAt: '2026-11-21T20:31:00.000Z' }
  const mail = composeMail('invitation', content, {
    language: 'en',
    links: ['https://example.com/x'],
    wording,
  })
  expect(mail.subject).toBe('Welcome to Acme')
  // A name is no text with placeholders, and no HTML.
  expect(mail.text).toContain('Hi Jo {until},\n\nyour account is ready.\n\nhttps://example.com/x')
  const other = await buildOffice()
  expect((await readWording(db(), { orgId: other.orgId, ...choice })).version).toBe(0)

  const reset = await resetMailText(admin.actor, { ...choice, version: 1 })
  expect(reset).toEqual({ wording: defaultWording('invitation', 'en'), version: 0 })
  expect(await events()).toEqual([
    {
      action: 'mail_text.updated',
      changes: expect.objectContaining({
        mailKind: ['invitation', 'invitation'],
        mailSubject: ['Your invitation to Gatehouse at {organisation}', own.subject],
      }),
    },
    {
      action: 'mail_text.reset',
      changes: expect.objectContaining({ mailButton: ['Start', 'Choose your password'] }),
    },
  ])
})

it('knows its placeholders, and refuses others by name, nothing, and what no mail may hold', async () => {
  const { admin, events } = await buildOffice()
  const refused = (change: object) => saveMailText(admin.actor, { ...seen, ...change })
  for (const [field, text] of [
    ['subject', 'Hi {firstname}'],
    ['subject', 'two\nlines'],
    ['subject', ' '],
    ['body', ''],
    ['body', 'a\u202eb'],
    ['body', 'x'.repeat(4001)],
    ['button', ''],
    ['afterwards', '{at}'],
  ] as const) {
    await expect(refused({ [field]: text })).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { [field]: expect.anything() },
    })
  }
  // A kind without a link has no button.
  await expect(refused({ kind: 'password_changed', body: 'Hi', subject: 'Hi' })).rejects.toMatchObject({
    code: 'invalid',
  })
  expect(await events()).toEqual([])
})

it('is an admin’s to change, who has seen what is there', async () => {
  const { admin, reader, events } = await buildOffice()
  await expect(saveMailText(reader.actor, seen)).rejects.toMatchObject({ code: 'forbidden' })
  await saveMailText(admin.actor, seen)
  await saveMailText(admin.actor, { ...seen, version: 1 })
  await expect(saveMailText(admin.actor, { ...seen, subject: 'Other' })).rejects.toMatchObject({
    code: 'stale',
  })
  await expect(resetMailText(admin.actor, { ...choice, version: 0 })).rejects.toMatchObject({ code: 'stale' })
  await expect(resetMailText(reader.actor, { ...choice, version: 1 })).rejects.toMatchObject({
    code: 'forbidden',
  })
  // The same words again left no event.
  expect((await events()).map(({ action }) => action)).toEqual(['mail_text.updated'])
  const both = await Promise.allSettled([
    saveMailText(admin.actor, { ...seen, language: 'de' }),
    saveMailText(admin.actor, { ...seen, language: 'de', subject: 'Other' }),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})
