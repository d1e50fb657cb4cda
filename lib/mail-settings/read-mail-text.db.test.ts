import { expect, it } from 'vitest'
import { defaultWording } from '../mail/texts/default-wording'
import { buildOffice } from '../saved-views/test-support/build-office'
import { listChangedMailTexts, readMailText } from './read-mail-text'
import { saveMailText } from './save-mail-text'

const choice = { kind: 'email_changed', language: 'de' } as const

it('is what Gatehouse comes with until an admin changes it, for this organisation only', async () => {
  const { admin, reader } = await buildOffice()
  const wording = defaultWording(choice.kind, choice.language)
  expect(await readMailText(admin.actor, choice)).toEqual({ wording, version: 0 })
  expect(await listChangedMailTexts(admin.actor)).toEqual([])
  await saveMailText(admin.actor, { ...choice, version: 0, ...wording, subject: 'Neu' })
  expect(await listChangedMailTexts(admin.actor)).toEqual([choice])
  expect((await readMailText(admin.actor, choice)).wording.subject).toBe('Neu')
  const other = await buildOffice()
  expect(await listChangedMailTexts(other.admin.actor)).toEqual([])
  await expect(readMailText(reader.actor, choice)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listChangedMailTexts(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
})
