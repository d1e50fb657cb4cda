import { describe, expect, it } from 'vitest'
import { callApi } from '../api/test-support/call-api'
import { db } from '../db/database'
import { env } from '../env'
import { createAdmin } from './create-admin'
import { createFirstAdmin } from './create-first-admin'
import { isSetupOpen } from './is-setup-open'
import { isSetupTokenValid, setupToken } from './setup-token'

const origin = { requestId: null, ipAddress: '192.0.2.7', userAgent: null }
const input = {
  first_name: 'Ada',
  last_name: 'Lovelace',
  email_address: 'ada@example.com',
  password: 'correct horse battery',
  organisation_name: 'Analytical Engines',
}

// One story: the database starts empty, and setup happens once.
describe('the setup link', () => {
  it('survives what a terminal or a mail program puts behind its link', () => {
    const token = setupToken(env().AUTH_SECRET)
    for (const added of ['', '.', ')', '%3E', '\r']) expect(isSetupTokenValid(`${token}${added}`)).toBe(true)
    expect(isSetupTokenValid(`${token}0`)).toBe(false)
  })

  it('refuses a wrong token', async () => {
    await expect(createFirstAdmin('0'.repeat(64), input, origin)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(createFirstAdmin('', input, origin)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await isSetupOpen()).toBe(true)
  })

  it('makes one organisation and one admin, also when it is used five times at once', async () => {
    const token = setupToken(env().AUTH_SECRET)
    const tries = await Promise.allSettled(
      [1, 2, 3, 4, 5].map((n) =>
        createFirstAdmin(token, { ...input, email_address: `ada${n}@example.com` }, origin),
      ),
    )

    expect(tries.filter((attempt) => attempt.status === 'fulfilled')).toHaveLength(1)
    expect(await db().organisation.findMany()).toMatchObject([{ name: 'Analytical Engines' }])
    const [admin] = await db().user.findMany()
    expect(admin).toMatchObject({ isAdmin: true, isActive: true, firstName: 'Ada' })
    const events = await db().auditEvent.findMany({ orderBy: { id: 'asc' } })
    expect(events).toMatchObject([
      { action: 'organisation.created', actorKind: 'setup' },
      ...Array.from({ length: 3 }, () => ({ action: 'template.created', actorKind: 'setup' })),
      { action: 'user.created', actorKind: 'setup', targetId: admin?.id, ipAddress: '192.0.2.7' },
    ])
  })

  it('is closed afterwards', async () => {
    expect(await isSetupOpen()).toBe(false)
    const again = createFirstAdmin(setupToken(env().AUTH_SECRET), input, origin)
    await expect(again).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('the admin command', () => {
  const person = {
    firstName: 'Grace',
    lastName: 'Hopper',
    emailAddress: 'Grace@Example.com',
    password: 'thisisatest',
  }

  it('makes another admin in the same organisation, whose key works', async () => {
    const made = await createAdmin(person)

    const [organisation] = await db().organisation.findMany()
    expect(made).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      email_address: 'grace@example.com',
      access_key: expect.stringMatching(/^[0-9a-f]{32}$/),
      org_id: organisation?.id,
    })
    expect((await callApi('GET', '/api/users', { key: made.access_key })).status).toBe(200)
  })

  it('says what is wrong and changes nothing', async () => {
    const before = await db().user.count()
    await expect(createAdmin(person)).rejects.toMatchObject({ code: 'conflict' })
    await expect(createAdmin({ ...person, emailAddress: 'x', password: 'short' })).rejects.toMatchObject({
      code: 'invalid',
      fieldErrors: { email_address: expect.any(String), password: expect.any(String) },
    })
    expect(await db().user.count()).toBe(before)
  })
})
