import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../db/database'
import { textsIn } from '../i18n/texts'
import type { Actor } from '../permissions/actor'
import { type Level, type SectionKey, sections } from '../permissions/sections'
import { changeEach } from '../web/bulk-action'
import type { PreviewPrivilegesInput, SelectedUsers } from './bulk.schema'
import { namesOfEffect, previewPrivileges } from './preview-privileges'
import { setPrivileges } from './set-privileges'
import { buildGroup, buildOrganisation, buildUser } from './test-support/build-user'

type Person = Awaited<ReturnType<typeof buildUser>>

const everybody: SelectedUsers = { filter: {}, except: [] }

let orgId: string
let boss: Person
let clerk: Person
let people: Person[]

beforeEach(async () => {
  orgId = await buildOrganisation()
  boss = await buildUser({ orgId, firstName: 'Boss', isAdmin: true })
  clerk = await buildUser({ orgId, firstName: 'Clerk', privileges: { users: 'write', apis: 'read' } })
  people = [
    boss,
    clerk,
    await buildUser({ orgId, firstName: 'None' }),
    await buildUser({ orgId, firstName: 'Reader', privileges: { apis: 'read' } }),
    await buildUser({ orgId, firstName: 'Writer', privileges: { apis: 'write', log: 'read' } }),
    await buildUser({ orgId, firstName: 'Writing', privileges: { apis: 'write' } }),
    await buildUser({ orgId, firstName: 'Stored', isAdmin: true, privileges: { apis: 'write' } }),
  ]
})

const change = (
  section: SectionKey,
  level: Level,
  whom: SelectedUsers = everybody,
): PreviewPrivilegesInput => ({
  whom,
  levels: { [section]: level },
})
const effectsOf = async (actor: Actor, input: PreviewPrivilegesInput) =>
  (await previewPrivileges(actor, input)).effects
const stored = async () =>
  new Map((await db().user.findMany({ where: { orgId } })).map(({ id, privileges }) => [id, privileges]))

describe('what setting a privilege would do', () => {
  it('is told before: who loses, who gains, who stays, and to whom it will not be done', async () => {
    expect(await effectsOf(boss.actor, change('apis', 'read'))).toEqual([
      { key: 'loses write read', kind: 'loses', from: 'write', to: 'read', count: 2 },
      { key: 'gains deny read', kind: 'gains', from: 'deny', to: 'read', count: 1 },
      { key: 'unused', kind: 'unused', count: 2 },
      { key: 'same', kind: 'same', count: 2 },
    ])
    const [loses, same, ...refused] = await effectsOf(clerk.actor, change('apis', 'read'))
    // Only an admin takes from those who may more than the clerk, and from admins.
    expect(loses).toMatchObject({ kind: 'gains', from: 'deny', count: 1 })
    expect(same).toMatchObject({ kind: 'same', count: 2 })
    expect(refused).toMatchObject([{ kind: 'refused', count: 4 }])
  })

  it('counts those who are chosen, by id or by filter', async () => {
    const ids = people.slice(3, 6).map(({ id }) => id)
    expect(await effectsOf(boss.actor, change('apis', 'deny', { ids }))).toMatchObject([
      { kind: 'loses', from: 'write', count: 2 },
      { kind: 'loses', from: 'read', count: 1 },
    ])
    const whom: SelectedUsers = {
      filter: { privilege: 'apis.write' },
      except: [boss.id, people[6]?.id ?? ''],
    }
    expect(await effectsOf(boss.actor, change('apis', 'deny', whom))).toMatchObject([
      { kind: 'loses', from: 'write', count: 2 },
    ])
  })

  it('says who keeps what they would lose, because a group gives it too, and what is left of it', async () => {
    const orgId = await buildOrganisation()
    const boss = await buildUser({ orgId, isAdmin: true })
    const [both, half, alone] = [
      await buildUser({ orgId, privileges: { apis: 'write' } }),
      await buildUser({ orgId, privileges: { apis: 'write' } }),
      await buildUser({ orgId, privileges: { apis: 'write' } }),
    ]
    await buildGroup({ orgId, privileges: { apis: 'write' }, members: [both.id] })
    await buildGroup({ orgId, privileges: { apis: 'read' }, members: [both.id, half.id] })
    await buildGroup({ orgId, privileges: { apis: 'write' }, isActive: false, members: [alone.id] })
    const ids = [both.id, half.id, alone.id]
    const { effects, sections } = await previewPrivileges(boss.actor, change('apis', 'deny', { ids }))
    expect(new Set(effects.map(({ key, count }) => `${key}: ${count}`))).toEqual(
      new Set(['loses write read: 1', 'loses write deny: 1', 'kept: 1']),
    )
    expect(sections).toEqual([{ section: 'apis', loses: 2, gains: 0 }])
  })

  it('has names, some at a time, and found by a part', async () => {
    const names = (effectKey: string, query = '', page = 1) =>
      namesOfEffect(boss.actor, { ...change('apis', 'read'), effectKey, query, page })
    expect(await names('loses write read')).toMatchObject({
      people: [{ name: 'Writer Smith' }, { name: 'Writing Smith' }],
      hasMore: false,
    })
    expect(await names('loses write read', 'writer')).toMatchObject({ people: [{ name: 'Writer Smith' }] })
    expect(await names('loses write read', '', 2)).toEqual({ people: [], hasMore: false })
    expect(await names('loses read read')).toEqual({ people: [], hasMore: false })
  })

  it('is for those who may see the list', async () => {
    const plain = await buildUser({ orgId })
    await expect(previewPrivileges(plain.actor, change('apis', 'read'))).rejects.toMatchObject({
      code: 'forbidden',
    })
    const elsewhere = await buildUser()
    expect(await effectsOf(boss.actor, change('apis', 'read', { ids: [elsewhere.id] }))).toEqual([])
  })

  it('comes true, for admins, managers and oneself', async () => {
    for (const actor of [clerk.actor, boss.actor]) {
      for (const { key: section, levels } of sections.filter(({ key }) =>
        ['apis', 'users', 'log'].includes(key),
      )) {
        for (const level of levels) await expectToComeTrue(actor, change(section, level))
      }
    }
  })

  it('is told of several sections at once, by user and by section', async () => {
    const input = { whom: everybody, levels: { apis: 'read', log: 'read', keys: 'deny' } } as const
    expect(await previewPrivileges(boss.actor, input)).toEqual({
      effects: [
        { key: 'loses', kind: 'loses', from: null, to: null, count: 1 },
        { key: 'changes', kind: 'changes', from: null, to: null, count: 1 },
        { key: 'gains', kind: 'gains', from: null, to: null, count: 3 },
        { key: 'unused', kind: 'unused', count: 2 },
      ],
      sections: [
        { section: 'apis', loses: 2, gains: 1 },
        { section: 'log', loses: 0, gains: 4 },
      ],
    })
    const losing = { ...input, effectKey: 'changes', query: '', page: 1 }
    expect((await namesOfEffect(boss.actor, losing)).people.map(({ name }) => name)).toEqual([
      'Writing Smith',
    ])
  })

  it('comes true of several sections, for admins, managers and oneself', async () => {
    for (const actor of [clerk.actor, boss.actor]) {
      for (const levels of [
        { apis: 'read', users: 'read' },
        { apis: 'deny', log: 'deny', users: 'deny' },
        { apis: 'write', log: 'read', keys: 'deny' },
        { keys: 'write', users: 'write' },
      ] as const) {
        await expectToComeTrue(actor, { whom: everybody, levels })
      }
    }
  })

  async function expectToComeTrue(actor: Actor, input: PreviewPrivilegesInput) {
    const told = await effectsOf(actor, input)
    const before = await stored()
    const result = await changeEach(
      actor,
      // The actor last, as on the screen: after giving up rights they cannot change others.
      { ids: people.map(({ id }) => id).sort((one) => (one === actor.userId ? 1 : -1)) },
      { change: (who, id) => setPrivileges(who, id, input), say: textsIn('en') },
    )
    const after = await stored()
    const countOf = (...kinds: string[]) =>
      told.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0)
    const unchanged = [...before].filter(
      ([id, privileges]) => JSON.stringify(privileges) === JSON.stringify(after.get(id)),
    )
    expect([input, countOf('refused'), countOf('same', 'refused')]).toEqual([
      input,
      result.failures.length,
      unchanged.length,
    ])
    for (const [id, privileges] of before)
      await db().user.update({ where: { id }, data: { privileges: privileges ?? {} } })
  }
})
