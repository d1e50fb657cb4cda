import { expect, it } from 'vitest'
import { operatorAtConsole } from '../audit/record-event'
import { db, inTransaction } from '../db/database'
import { insertOrganisation } from './organisation'

it('an organisation is made with its first templates and the events of all, and then stays', async () => {
  const id = await inTransaction((tx) => insertOrganisation(tx, operatorAtConsole, { name: 'Acme' }))
  expect(await db().auditEvent.findMany({ where: { orgId: id }, orderBy: { id: 'asc' } })).toMatchObject([
    { action: 'organisation.created', actorKind: 'cli', changes: { name: [null, 'Acme'] } },
    ...['Read only', 'API editor', 'Support'].map((name) => ({
      action: 'template.created',
      actorKind: 'cli',
      changes: { template: [null, name] },
    })),
  ])
  await expect(db().organisation.delete({ where: { id } })).rejects.toThrow()
  expect(await db().organisation.count({ where: { id } })).toBe(1)
})
