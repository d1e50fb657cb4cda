import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Actor } from './actor'
import { type Privileges, sections } from './sections'
import { requirementFor, type Target, type UntargetedAct, type UserAct } from './who-may-what'

const text = readFileSync('docs/permissions.md', 'utf8')

/** The cells of each table row whose first cell matches, without the first one. */
function rows(first: RegExp): [name: string, cells: string[]][] {
  return text.split('\n').flatMap((line) => {
    const [cell = '', ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((part) => part.trim())
    const name = first.exec(cell)?.[1]
    return name ? [[name, cells] as [string, string[]]] : []
  })
}

const actor = {
  userId: 'own',
  orgId: 'org',
  rights: { hasAllRights: false, privileges: { apis: 'read' } },
} as Actor
const target = (id: string, privileges: Privileges, hasAllRights = false): Target => ({
  id,
  orgId: 'org',
  rights: { hasAllRights, privileges },
})
const targets = [
  target('own', { apis: 'read' }),
  target('weaker', {}),
  target('stronger', { apis: 'write' }),
  target('admin', {}, true),
]
const inWords = (requirement: string) =>
  ({ anyone: 'always', admin: 'admin', 'another admin': 'another admin' })[requirement] ??
  `\`${requirement}\``

describe('docs/permissions.md', () => {
  it('has the table of who may do what to a user', () => {
    const documented = rows(/\(`(user\.[a-z-]+)`\)/)
    expect(documented).toHaveLength(17)
    for (const [act, cells] of documented) {
      const required = targets.map((whom) => inWords(requirementFor(actor, act as UserAct, whom)))
      expect([act, ...cells]).toEqual([act, ...required])
    }
  })

  it('has the acts without a target', () => {
    const documented = rows(
      /\(`((?:users|groups|audit|templates|views|mail|settings|first-steps)\.[a-z-]+)`\)/,
    )
    expect(documented).toHaveLength(19)
    for (const [act, cells] of documented) {
      expect([act, ...cells]).toEqual([act, inWords(requirementFor(actor, act as UntargetedAct))])
    }
  })

  it('has the catalogue in its order', () => {
    const documented = rows(/^`(\w+)`$/).map(([key, cells]) => [key, cells[1]])
    expect(documented).toEqual(sections.map(({ key, levels }) => [key, levels.join(', ')]))
  })
})
