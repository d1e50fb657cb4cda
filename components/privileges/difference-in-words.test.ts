import { describe, expect, it } from 'vitest'
import { textsIn } from '@/lib/i18n/texts'
import type { Speaker } from '../users/use-speaker'
import { differenceInWords } from './difference-in-words'
import type { Reach } from './reach-in-words'

const english: Speaker = { say: textsIn('en'), language: 'en' }

const of = (levels: Reach['levels'], more: Partial<Reach> = {}): Reach => ({
  isAdmin: false,
  levels,
  emptyMeansAdmin: false,
  ...more,
})

describe('what is gained and lost, in words', () => {
  it('names sections by what becomes possible there and what no longer is', () => {
    const before = of({ analytics: 'read', keys: 'read', portal: 'write', hooks: 'write' })
    const after = of({ apis: 'write', certs: 'write', keys: 'write', log: 'read', hooks: 'read' })
    expect(differenceInWords(english, before, after)).toEqual({
      gained: 'read and write APIs and Certificates; write Keys; read Logs',
      lost: 'read and write Portal; write Webhooks; read Analytics',
    })
  })

  it('speaks German, too', () => {
    const german: Speaker = { say: textsIn('de'), language: 'de' }
    expect(differenceInWords(german, of({ log: 'read' }), of({ apis: 'write', keys: 'write' }))).toEqual({
      gained: 'APIs und Schlüssel lesen und schreiben',
      lost: 'Protokolle lesen',
    })
  })

  it('says nothing where nothing changes', () => {
    const same = of({ apis: 'read', log: 'deny' })
    expect(differenceInWords(english, same, of({ apis: 'read' }))).toEqual({ gained: '', lost: '' })
  })

  it('counts the admin switch as every right, whatever the table says', () => {
    const admin = of({ apis: 'read' }, { isAdmin: true })
    expect(differenceInWords(english, of({ keys: 'write' }), admin)).toEqual({
      gained: 'all privileges, including making other users admins',
      lost: '',
    })
    expect(differenceInWords(english, admin, of({ apis: 'read' }))).toEqual({
      gained: '',
      lost: 'all privileges that are not in the table',
    })
    expect(differenceInWords(english, admin, of({ apis: 'write' }, { isAdmin: true }))).toEqual({
      gained: '',
      lost: '',
    })
  })

  it('knows that nothing granted is every right where the operator chose so', () => {
    const empty = of({}, { emptyMeansAdmin: true })
    const some = of({ apis: 'read' }, { emptyMeansAdmin: true })
    expect(differenceInWords(english, some, empty).gained).toMatch(/^all privileges/)
    expect(differenceInWords(english, empty, some).lost).toMatch(/^all privileges/)
  })
})
