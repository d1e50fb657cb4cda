import { expect, it } from 'vitest'
import { placeholdersOf, wordedKinds } from '../mail/texts/mail-wording'
import { buildOffice } from '../saved-views/test-support/build-office'
import { readMailText } from './read-mail-text'
import { sampleOf } from './sample-of'

it('has a value for every placeholder of a kind, and a link where mails have one', async () => {
  const { admin, reader } = await buildOffice()
  for (const kind of wordedKinds) {
    const choice = { kind, language: 'de' } as const
    const { values, link } = await sampleOf(admin.actor, choice)
    expect(Object.keys(values)).toEqual(expect.arrayContaining([...placeholdersOf[kind]]))
    const { wording } = await readMailText(admin.actor, choice)
    expect(link !== null).toBe(wording.button !== '')
    await expect(sampleOf(reader.actor, choice)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
