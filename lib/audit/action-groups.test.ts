import { expect, it } from 'vitest'
import { actionGroups, actionsMeant } from './action-groups'
import { auditActions } from './audit-action'

it('every action is in one group', () => {
  expect(Object.values(actionGroups).flat().sort()).toEqual([...auditActions].sort())
})

it('a filter is a group or one action', () => {
  expect(actionsMeant('sessions')).toContain('session.started')
  expect(actionsMeant('user.created')).toEqual(['user.created'])
  expect(actionsMeant('toString')).toEqual(['toString'])
})
