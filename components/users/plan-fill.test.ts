import { describe, expect, it } from 'vitest'
import { type Level, type SectionKey, sections } from '@/lib/permissions/privileges.schema'
import { planFill, planInWords } from './plan-fill'
import { permissionsForm } from './user-form-values'

const empty = permissionsForm({ isAdmin: false, privileges: {} })
const all = (level: Level) =>
  Object.fromEntries(sections.map(({ key }) => [key, level])) as Record<SectionKey, Level>
const admin = { stored: empty, rights: { grantAdmin: true, grantable: all('write') } }
const manager = {
  stored: empty,
  rights: { grantAdmin: false, grantable: { ...all('deny'), keys: 'read', users: 'write' } as const },
}

describe('filling in privileges', () => {
  it('takes everything over, the admin switch included, and denies what is absent', () => {
    const form = permissionsForm({ isAdmin: false, privileges: { log: 'read', apis: 'read' } })
    const plan = planFill(form, { isAdmin: true, levels: { apis: 'write' } }, admin)
    expect(plan.next).toEqual({ ...empty, IsAdmin: true, apis: 'write' })
    expect(planInWords(plan)).toEqual([
      '“Account is admin” is switched on.',
      'Changed: APIs (Write) and Logs (Deny).',
    ])
  })

  it('leaves the admin switch alone where none is wanted', () => {
    const form = permissionsForm({ isAdmin: true, privileges: {} })
    expect(planFill(form, { levels: {} }, admin).next.IsAdmin).toBe(true)
    expect(planFill(form, { isAdmin: false, levels: {} }, admin).next.IsAdmin).toBe(false)
  })

  it('takes what a section offers, which is nobody’s fault', () => {
    const plan = planFill(empty, { levels: all('write') }, admin)
    expect(plan.next.analytics).toBe('read')
    expect(plan.withheld).toEqual([])
    expect(planInWords(plan)).toEqual(['18 sections changed.'])
  })

  it('gives no more than the giver holds, and names what it left out', () => {
    const wanted = { isAdmin: true, levels: { keys: 'write', users: 'write', apis: 'read' } } as const
    const plan = planFill(empty, wanted, manager)
    expect(plan.next).toEqual({ ...empty, keys: 'read', users: 'write' })
    expect(planInWords(plan)).toEqual([
      'Changed: Keys (Read) and Users (Write).',
      'Left out, because nobody can give more than they have: Account is admin, APIs (Read) and Keys (Write).',
    ])
  })

  it('lets stay what the person has already', () => {
    const stored = permissionsForm({ isAdmin: false, privileges: { apis: 'write' } })
    const plan = planFill(stored, { levels: { apis: 'write' } }, { ...manager, stored })
    expect(plan).toEqual({ next: stored, switched: null, changed: [], withheld: [] })
    expect(planInWords(plan)).toEqual(['Nothing to change.'])
  })
})
