import { expect, it } from 'vitest'
import { buildUser } from '../users/test-support/build-user'
import { createGroup } from './create-group'
import { createGroupInput } from './group.schema'
import { buildGroupOffice } from './test-support/build-group-office'

const input = (values: Parameters<typeof createGroupInput.parse>[0]) => createGroupInput.parse(values)

it('a group has a name, a description and privileges, is active, and is in the audit log', async () => {
  const { admin, events } = await buildGroupOffice()
  const group = await createGroup(
    admin.actor,
    input({
      name: ' API editors ',
      description: 'Change APIs',
      user_permissions: { apis: 'write', log: 'deny' },
    }),
  )
  expect(group).toMatchObject({
    name: 'API editors',
    description: 'Change APIs',
    privileges: { apis: 'write' },
    isActive: true,
    memberCount: 0,
    version: 1,
  })
  expect((await events())[0]).toMatchObject({
    action: 'group.created',
    targetId: group.id,
    targetName: 'API editors',
    changes: {
      groupName: [null, 'API editors'],
      privileges: [null, { apis: 'write' }],
      isActive: [null, true],
    },
  })
})

it('a name is there once in an organisation, in any case and form, and free in others', async () => {
  const { admin } = await buildGroupOffice()
  await createGroup(admin.actor, input({ name: 'Café' }))
  await expect(createGroup(admin.actor, input({ name: 'CAFE\u0301' }))).rejects.toMatchObject({
    code: 'conflict',
    fieldErrors: { name: expect.stringContaining('already exists') },
  })
  const elsewhere = await buildUser({ isAdmin: true })
  expect((await createGroup(elsewhere.actor, input({ name: 'Café' }))).name).toBe('Café')
})

it('says what is wrong with it', () => {
  const problems = (values: object) =>
    createGroupInput.safeParse(values).error?.issues.map(({ path }) => path.join('.'))
  expect(problems({ name: ' ' })).toEqual(['name'])
  expect(problems({ name: 'A;B' })).toEqual(['name'])
  expect(problems({ name: 'x'.repeat(101) })).toEqual(['name'])
  expect(problems({ name: 'A', description: 'x'.repeat(501) })).toEqual(['description'])
  expect(problems({ name: 'A', description: 'a\0b' })).toEqual(['description'])
  expect(problems({ name: 'A', user_permissions: { IsAdmin: true } })).toEqual(['user_permissions'])
  expect(problems({ name: 'A', user_permissions: { nonsense: 'read' } })).toEqual([
    'user_permissions.nonsense',
  ])
  expect(problems({ name: 'A', active: 'yes' })).toEqual(['active'])
})
