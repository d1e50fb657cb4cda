import { describe, expect, it } from 'vitest'
import { missingSupport } from './leaning-sections'

const warned = (privileges: Parameters<typeof missingSupport>[0]) =>
  missingSupport(privileges).map(({ section, needs }) => `${section} without ${needs}`)

describe('sections that lean on each other', () => {
  it('says which one is granted without the one it leans on', () => {
    expect(warned({ policies: 'read' })).toEqual(['policies without apis'])
    expect(warned({ keys: 'write', user_groups: 'read' })).toEqual([
      'keys without apis',
      'keys without policies',
      'user_groups without users',
    ])
  })

  it('asks for some of it only from write on', () => {
    expect(warned({ keys: 'read', apis: 'read' })).toEqual([])
    expect(warned({ keys: 'write', apis: 'read' })).toEqual(['keys without policies'])
  })

  it('is content when the other one can be read, and when nothing is granted', () => {
    expect(warned({ keys: 'write', oauth: 'write', apis: 'read', policies: 'read' })).toEqual([])
    expect(warned({})).toEqual([])
  })

  it('does not ask for the other way round', () => {
    expect(warned({ apis: 'write', users: 'write', analytics: 'read' })).toEqual([])
  })
})
