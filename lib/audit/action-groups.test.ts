import { expect, it } from 'vitest'
import english from '../i18n/messages/en'
import { actionGroups, actionsMeant } from './action-groups'
import { auditActions } from './audit-action'

it('every action is in one group, and none in two', () => {
  const withTexts = Object.entries(english.auditActions).flatMap(([of, texts]) =>
    Object.keys(texts).map((what) => `${of}.${what}`),
  )
  expect(Object.values(actionGroups).flat().sort()).toEqual(withTexts.sort())
  expect(new Set(auditActions).size).toBe(auditActions.length)
})

it('a filter is a group or one action', () => {
  expect(actionsMeant('sessions')).toContain('session.started')
  expect(actionsMeant('user.created')).toEqual(['user.created'])
  expect(actionsMeant('toString')).toEqual(['toString'])
})
