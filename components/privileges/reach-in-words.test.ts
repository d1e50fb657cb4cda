import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import { sections } from '@/lib/permissions/sections'
import { reachInWords } from './reach-in-words'

describe('what a person will be able to do, in words', () => {
  const english = { say: textsIn('en'), language: 'en' } as const
  const plain = { isAdmin: false, levels: {}, emptyMeansAdmin: false }

  it('says that nothing granted leaves only the own account', () => {
    expect(reachInWords(english, plain)).toEqual(['Can sign in, and see and change only their own account.'])
  })

  it('says that nothing granted is everything where the operator chose so', () => {
    expect(reachInWords(english, { ...plain, emptyMeansAdmin: true }).join(' ')).toMatch(
      /^Can see and change everything/,
    )
  })

  it('lets the admin switch win over the table', () => {
    expect(reachInWords(english, { ...plain, isAdmin: true, levels: { apis: 'read' } })).toEqual([
      'Can see and change everything, and make other users admins.',
    ])
  })

  it('names what can be changed, what can be seen, and that the rest is closed', () => {
    expect(
      reachInWords(english, {
        ...plain,
        levels: { apis: 'write', keys: 'write', log: 'read', users: 'deny' },
      }),
    ).toEqual([
      'Can see and change APIs and Keys.',
      'Can see Logs, without making changes.',
      'No access to other sections.',
    ])
  })

  it('puts sections in a series as the language does', () => {
    const german = { say: textsIn('de'), language: 'de' } as const
    expect(
      reachInWords(german, { ...plain, levels: { apis: 'write', keys: 'write', users: 'write' } }),
    ).toEqual([
      'Kann sehen und ändern: APIs, Schlüssel und Benutzer.',
      'Kein Zugriff auf die anderen Bereiche.',
    ])
  })

  it('does not recite the whole table when all of it can be seen', () => {
    const all = Object.fromEntries(sections.map(({ key }) => [key, 'read' as const]))
    expect(reachInWords(english, { ...plain, levels: all })).toEqual([
      'Can see everything, without making changes.',
    ])
    expect(reachInWords(english, { ...plain, levels: { ...all, apis: 'write' } })).toEqual([
      'Can see and change APIs.',
      'Can see everything else, without making changes.',
    ])
  })

  it('says that everything is given when each section has the highest level it offers', () => {
    const all = Object.fromEntries(sections.map(({ key, levels }) => [key, levels.at(-1)]))
    expect(reachInWords(english, { ...plain, levels: all })).toEqual([
      'Can see and change everything, but not make other users admins.',
    ])
  })

  it('names the closed sections when they are few', () => {
    const all = Object.fromEntries(sections.map(({ key }) => [key, 'read' as const]))
    expect(reachInWords(english, { ...plain, levels: { ...all, hooks: 'deny', users: 'deny' } }).at(-1)).toBe(
      'No access to Users and Webhooks.',
    )
  })
})
