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

  it('names of a circle the imports of the pair with the fewest, over however many rooms it goes', () => {
    const circle = [
      { from: 'lib/audit/a.ts', to: 'lib/mail/b.ts' },
      { from: 'lib/audit/b.ts', to: 'lib/mail/b.ts' },
      { from: 'lib/mail/b.ts', to: 'lib/links/c.ts' },
      { from: 'lib/mail/c.ts', to: 'lib/links/c.ts' },
      { from: 'lib/links/c.ts', to: 'lib/audit/a.ts' },
    ]
    expect(problemsOf(circle)).toEqual([
      'lib/links/c.ts imports lib/audit/a.ts: lib/audit needs lib/links too',
    ])
  })

  it('names an import that goes up and none of those that it closes a circle with', () => {
    const up = { from: 'lib/text/up.ts', to: 'lib/permissions/actor.ts' }
    expect(problemsOf([...imports, up])).toEqual([
      'lib/text/up.ts imports lib/permissions/actor.ts, which is on a higher floor',
    ])
  })

  it('names each circle', () => {
    const circles = [
      { from: 'lib/audit/a.ts', to: 'lib/mail/b.ts' },
      { from: 'lib/mail/b.ts', to: 'lib/audit/a.ts' },
      { from: 'lib/api/a.ts', to: 'lib/web/b.ts' },
      { from: 'lib/web/b.ts', to: 'lib/api/a.ts' },
    ]
    expect(problemsOf(circles)).toHaveLength(2)
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
