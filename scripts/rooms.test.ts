import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { diagramOf, problemsOf, readImports, roomOf } from './support/rooms.mjs'

const imports = readImports()

it('reads the imports of the whole product', () => {
  expect(imports.length).toBeGreaterThan(1000)
  expect(imports).toContainEqual({ from: 'server.ts', to: 'lib/env.ts' })
  // One for its type only, and one that is made when it is needed.
  expect(imports).toContainEqual({ from: 'lib/audit/record-event.ts', to: 'lib/permissions/actor.ts' })
  expect(imports).toContainEqual({ from: 'instrumentation.ts', to: 'lib/log/logger.ts' })
})

it('no import goes up a floor or closes a circle of rooms', () => {
  expect(problemsOf(imports)).toEqual([])
})

it('docs/architecture.md shows the rooms as they are; node scripts/rooms.mjs writes them there', () => {
  expect(readFileSync('docs/architecture.md', 'utf8')).toContain(diagramOf(imports))
})

describe('the check', () => {
  it('names an import that goes up', () => {
    const up = { from: 'lib/db/database.ts', to: 'lib/users/directory/get-user.ts' }
    expect(problemsOf([up])).toEqual([
      'lib/db/database.ts imports lib/users/directory/get-user.ts, which is on a higher floor',
    ])
  })

  it('names the imports of a circle on one floor, over however many rooms it goes', () => {
    const circle = [
      { from: 'lib/audit/a.ts', to: 'lib/mail/b.ts' },
      { from: 'lib/mail/b.ts', to: 'lib/links/c.ts' },
      { from: 'lib/links/c.ts', to: 'lib/audit/a.ts' },
    ]
    expect(problemsOf(circle)).toHaveLength(3)
    expect(problemsOf(circle)[0]).toBe('lib/audit/a.ts imports lib/mail/b.ts: lib/mail needs lib/audit too')
  })

  it('asks for a floor for a new room', () => {
    const [problem] = problemsOf([{ from: 'lib/novelties/a.ts', to: 'lib/env.ts' }])
    expect(problem).toMatch(/^lib\/novelties\/a\.ts is in no room/)
  })

  it('takes the innermost room', () => {
    expect(roomOf('lib/env.ts')).toBe('lib')
    expect(roomOf('lib/db/database.ts')).toBe('lib/db')
    expect(roomOf('lib/users/directory/speed/search-sample.ts')).toBe('lib/users/directory')
    expect(roomOf('app/(auth)/login/page.tsx')).toBe('app')
  })
})
