import { expect, it } from 'vitest'
import { permissionsForm } from '../users/user-form-values'
import { keptByGroups, reachOf } from './other-sources'

const rules = { groupsReplace: false, emptyMeansAdmin: false }
const form = (privileges: Parameters<typeof permissionsForm>[0]['privileges']) =>
  permissionsForm({ isAdmin: false, privileges })
const editors = { name: 'Editors', isActive: true, privileges: { apis: 'write', keys: 'read' } } as const
const former = { name: 'Former', isActive: false, privileges: { apis: 'write' } } as const

it('says what stays although it is taken away, and who gives it', () => {
  const others = { groups: [editors, former], rules }
  const stored = form({ apis: 'write', keys: 'write', log: 'read' })
  expect(keptByGroups(stored, form({}), others)).toEqual([
    { section: 'apis', level: 'write', groups: ['Editors'] },
  ])
  expect(keptByGroups(stored, stored, others)).toEqual([])
  expect(keptByGroups(stored, form({}), { groups: [former], rules })).toEqual([])
})

it('reach is that of the form and the groups together, or of the groups alone', () => {
  const own = form({ log: 'read' })
  const reach = (groupsReplace: boolean) =>
    reachOf(own, {
      emptyMeansAdmin: false,
      others: { groups: [editors], rules: { ...rules, groupsReplace } },
    }).levels
  expect(reach(false)).toEqual({ apis: 'write', keys: 'read', log: 'read' })
  expect(reach(true)).toEqual({ apis: 'write', keys: 'read' })
})
