import { expect, it } from 'vitest'
import { db, inTransaction } from '../db/database'
import { queueMail } from '../mail/queue-mail'
import { buildOffice } from '../saved-views/test-support/build-office'
import { buildGroup, buildUser } from '../users/test-support/build-user'
import { listSettings } from './list-settings'
import { readNewUserDefaults, readOrganisation } from './read-organisation'
import { updateOrganisation } from './update-organisation'

it('changes name and language, with an event that says both, and mails of programs are in that language', async () => {
  const { admin, orgId, events } = await buildOffice()
  const { name, version } = await readOrganisation(admin.actor)
  const group = await buildGroup({ orgId, name: 'Newcomers' })
  const begin = { new_users_active: false, new_users_group: group.id }
  const changed = { organisation_name: 'Acme', mail_language: 'de', ...begin, version } as const
  expect(await updateOrganisation(admin.actor, changed)).toEqual({
    id: orgId,
    name: 'Acme',
    mailLanguage: 'de',
    newUsers: { isActive: false, groupId: group.id },
    version: version + 1,
  })
  expect(await events()).toEqual([
    {
      action: 'organisation.updated',
      changes: {
        name: [name, 'Acme'],
        mailLanguage: ['en', 'de'],
        newUsersActive: [true, false],
        newUsersGroup: [null, 'Newcomers'],
      },
    },
  ])
  expect(await readNewUserDefaults(admin.actor)).toEqual({ isActive: false, groupId: group.id })
  await db().userGroup.delete({ where: { id: group.id } })
  expect(await readNewUserDefaults(admin.actor)).toEqual({ isActive: false, groupId: null })
  const again = { ...changed, version: version + 1 }
  await expect(updateOrganisation(admin.actor, again)).rejects.toMatchObject({ code: 'invalid' })
  const content = { firstName: 'Jo', at: '2026-11-21T20:31:00.000Z' }
  const id = await inTransaction((tx) =>
    queueMail(tx, {
      kind: 'password_changed',
      user: admin.row,
      toAddress: admin.row.emailAddress,
      content,
    }),
  )
  expect((await db().mail.findUniqueOrThrow({ where: { id } })).language).toBe('de')
})

it('is for those who look after the system, and have seen what is there', async () => {
  const { orgId, reader } = await buildOffice()
  const looking = await buildUser({ orgId, privileges: { system: 'read' } })
  const caring = await buildUser({ orgId, privileges: { system: 'write' } })
  await expect(readOrganisation(reader.actor)).rejects.toMatchObject({ code: 'forbidden' })
  const { version } = await readOrganisation(looking.actor)
  const begin = { new_users_active: true, new_users_group: '' }
  const change = { organisation_name: 'Acme', mail_language: 'en', ...begin, version } as const
  await expect(updateOrganisation(looking.actor, change)).rejects.toMatchObject({ code: 'forbidden' })
  await updateOrganisation(caring.actor, change)
  await expect(updateOrganisation(caring.actor, change)).rejects.toMatchObject({ code: 'stale' })
})

it('the settings of the installation are told without what could open something', async () => {
  const { orgId, reader } = await buildOffice()
  const looking = await buildUser({ orgId, privileges: { system: 'read' } })
  expect(() => listSettings(reader.actor)).toThrow()
  const settings = listSettings(looking.actor)
  expect(settings.find(({ name }) => name === 'PASSWORD_MIN_LENGTH')).toMatchObject({ value: '8' })
  expect(settings.filter(({ isSecret }) => isSecret).map(({ value }) => value)).toEqual(Array(7).fill(null))
  expect(JSON.stringify(settings)).not.toContain(process.env.DATABASE_URL)
  expect(JSON.stringify(settings)).not.toContain(process.env.AUTH_SECRET)
})
