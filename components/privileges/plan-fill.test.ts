import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { type Level, type SectionKey, sections } from '@/lib/permissions/sections'
import { permissionsForm } from '../users/user-form-values'
import { planFill, planInWords } from './plan-fill'

const english = { say: textsIn('en'), language: 'en' } as const
const empty = permissionsForm({ isAdmin: false, privileges: {} })
const all = (level: Level) =>
  Object.fromEntries(sections.map(({ key }) => [key, level])) as Record<SectionKey, Level>
const admin = { stored: empty, rights: { grantAdmin: true, grantable: all('write') } }
const manager = {
  stored: empty,
  rights: { grantAdmin: false, grantable: { ...all('deny'), keys: 'read', users: 'write' } as const },
}

describe('filling in privileges', () => {
  it('takes the levels over, and denies what is absent', () => {
    const form = permissionsForm({ isAdmin: true, privileges: { log: 'read', apis: 'read' } })
    const plan = planFill(form, { isAdmin: false, levels: { apis: 'write' } }, admin)
    expect(plan.next).toEqual({ ...empty, apis: 'write' })
    expect(planInWords(english, plan)).toEqual([
      '“Account is admin” is switched off.',
      'Changed: APIs (Write) and Logs (Deny).',
    ])
  })

  it('takes of an admin the switch alone: their table is not used', () => {
    const form = permissionsForm({ isAdmin: false, privileges: { log: 'read' } })
    const wanted = { isAdmin: true, levels: { apis: 'write' } } as const
    expect(planFill(form, wanted, admin).next).toEqual({ ...form, IsAdmin: true })
    const plan = planFill(form, wanted, manager)
    expect(plan.next).toEqual(form)
    expect(planInWords(english, plan)).toEqual([
      'Nothing to change.',
      'Left out, because you cannot grant more than you have: Account is admin.',
    ])
  })

  it('leaves the admin switch alone where none is wanted', () => {
    const form = permissionsForm({ isAdmin: true, privileges: {} })
    expect(planFill(form, { levels: {} }, admin).next.IsAdmin).toBe(true)
    expect(planFill(form, { isAdmin: false, levels: {} }, admin).next.IsAdmin).toBe(false)
  })

  it('takes what a section offers, and reports nothing withheld', () => {
    const plan = planFill(empty, { levels: all('write') }, admin)
    expect(plan.next.analytics).toBe('read')
    expect(plan.withheld).toEqual([])
    expect(planInWords(english, plan)).toEqual(['18 sections changed.'])
  })

  it('gives no more than the giver holds, and names what it left out', () => {
    const wanted = { levels: { keys: 'write', users: 'write', apis: 'read' } } as const
    const plan = planFill(empty, wanted, manager)
    expect(plan.next).toEqual({ ...empty, keys: 'read', users: 'write' })
    expect(planInWords(english, plan)).toEqual([
      'Changed: Keys (Read) and Users (Write).',
      'Left out, because you cannot grant more than you have: APIs (Read) and Keys (Write).',
    ])
  })

  it('lets stay what the person has already', () => {
    const stored = permissionsForm({ isAdmin: false, privileges: { apis: 'write' } })
    const plan = planFill(stored, { levels: { apis: 'write' } }, { ...manager, stored })
    expect(plan).toEqual({ next: stored, switched: null, changed: [], withheld: [] })
    expect(planInWords(english, plan)).toEqual(['Nothing to change.'])
  })
})
