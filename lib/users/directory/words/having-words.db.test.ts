import { beforeAll, describe, expect, it } from 'vitest'
import { findPeople } from '../../../audit-log/find-people'
import { db } from '../../../db/database'
import { containingText } from '../../../db/search-text'
import { search } from '../../../db/searches'
import { deleteUser } from '../../../deleted-users/delete-user'
import { listDeletedUsers } from '../../../deleted-users/list-deleted-users'
import { restoreUser } from '../../../deleted-users/restore-user'
import { callerByKey } from '../../../identity/caller'
import { buildOrganisation, buildUser } from '../../test-support/build-user'
import { exportUsers } from '../export-users'
import { listUserIds } from '../list-user-ids'
import { listUsersByEmail } from '../search-by-email'
import { searchUsers } from '../search-users'
import { lookUp } from '../speed/look-up'
import { takeSearchSample } from '../speed/search-sample'
import { suggestUsers } from '../suggest-users'
import { foldedText } from './folded-text'

/* A part is looked up by a few rare letters of it; who is found has to be the same. */

let admin: Awaited<ReturnType<typeof buildUser>>
const people = Array.from({ length: 120 }, (_, index) => ({
  firstName: ['Ada', 'Zoë', 'GRACE', 'İpek'][index % 4] ?? '',
  lastName: ['Andersen', 'Müller', 'Strauß', "O'Neill"][Math.floor(index / 4) % 4] ?? '',
  emailAddress: `p${index % 7}.${['andersen', 'müller'][index % 2]}.${104_729 + index * 7919}@people.example`,
}))

beforeAll(async () => {
  const orgId = await buildOrganisation()
  admin = await buildUser({ orgId, isAdmin: true })
  for (const person of people) await buildUser({ orgId, ...person })
  await takeSearchSample()
})

it('letters that become those of LIKE without their accents are looked for as they are', async () => {
  const wide = ['％', '﹪', '＿', '＼', '﹨', '∖']
  for (const letter of wide) {
    const asker = await buildUser({ isAdmin: true })
    const { orgId } = asker.row
    const caller = callerByKey(asker.accessKey, asker.actor.origin)
    const [emailAddress, lastName] = [`j${letter}o@x.test`, `J${letter}o`]
    const { id } = await buildUser({ orgId, lastName, emailAddress })
    await buildUser({ orgId, lastName: 'Jxo', emailAddress: 'jxo@x.test' })
    const byEmail = await listUsersByEmail(caller, { emailPart: emailAddress, page: 1 })
    expect(byEmail.users.map((user) => user.id)).toEqual([id])
    const byName = await searchUsers(asker.actor, { filter: { query: lastName }, page: 1 })
    expect(byName.users.map((user) => user.id)).toEqual([id])
  }
})

const sample = people.filter((_, index) => index % 7 === 3)

it.each(sample)(
  'by parts of the address $emailAddress the API finds who has them',
  async ({ emailAddress }) => {
    const caller = callerByKey(admin.accessKey, admin.actor.origin)
    const parts = [emailAddress, emailAddress.slice(3), emailAddress.slice(0, -9), emailAddress.toUpperCase()]
    for (const part of parts) {
      expect(lookUp(foldedText(part)).pattern).not.toBe(containingText(foldedText(part)))
      const { users } = await listUsersByEmail(caller, { emailPart: part, page: 1 })
      const having = people.filter((person) => person.emailAddress.includes(part.toLowerCase()))
      expect(users.map((user) => user.emailAddress)).toEqual(having.map((person) => person.emailAddress))
    }
  },
)

it.each(sample)(
  'by the words $firstName $lastName $emailAddress the Users screen finds who has them',
  async (person) => {
    const { firstName, lastName, emailAddress } = person
    const { id } = await db().user.findFirstOrThrow({ where: { emailAddress } })
    const number = emailAddress.replace(/\D/g, '').slice(1)
    const name = emailAddress.split('.')[1]
    for (const word of [
      emailAddress,
      number,
      `${name}.${number}`.toUpperCase(),
      lastName,
      id,
      id.slice(-9).toUpperCase(),
    ]) {
      const query = `${firstName} ${word}`
      const { users } = await searchUsers(admin.actor, { filter: { query }, page: 1, pageSize: 100 })
      const having = await db().$queryRaw<{ id: string }[]>`
      SELECT id FROM app_user
      WHERE org_id = ${admin.row.orgId}
        AND folded(first_name || ' ' || last_name || ' ' || email_address) LIKE folded(${containingText(firstName)})
        AND folded(first_name || ' ' || last_name || ' ' || email_address || ' ' || id)
          LIKE folded(${containingText(word)})`
      expect(having.map((user) => user.id)).toContain(id)
      expect(users.map((user) => user.id).sort()).toEqual(having.map((user) => user.id).sort())
    }
  },
)

describe('one definition of a match', () => {
  let asker: Awaited<ReturnType<typeof buildUser>>
  const idOf = new Map<string, string>()
  const some = [
    { firstName: 'Ada', lastName: 'Lovelace', emailAddress: 'countess@engine.example' },
    { firstName: 'Ὀδυσσεύς', lastName: 'Λαερτιάδης', emailAddress: 'outis@ithaca.example' },
    { firstName: 'İpek', lastName: 'Yıldız', emailAddress: 'ipek@star.example' },
    { firstName: 'Jürgen', lastName: 'Strauß', emailAddress: 'js@vogel.example' },
    { firstName: 'Иван', lastName: 'Чехов', emailAddress: 'ivan@xn--e1afmkfd.xn--p1ai' },
    { firstName: 'Seán', lastName: 'O’Brien', emailAddress: 'sob@xn--bcher-kva.example' },
  ]

  beforeAll(async () => {
    const orgId = await buildOrganisation()
    asker = await buildUser({ orgId, isAdmin: true, firstName: 'Quux', lastName: 'Quux' })
    for (const user of some) idOf.set(user.firstName, (await buildUser({ orgId, ...user })).id)
  })

  const inLists = {
    'the Users screen': async (query: string) =>
      (await searchUsers(asker.actor, { filter: { query }, page: 1 })).users.map(({ id }) => id),
    'the palette and pickers': async (query: string) =>
      (await suggestUsers(asker.actor, query)).users.map(({ id }) => id),
    'the audit filter by person': (query: string) =>
      search(asker.actor, (run) => findPeople(run, asker.row.orgId, query)),
    'a change of many': (query: string) => listUserIds(asker.actor, { query }),
    'the export': async (query: string) => {
      const ids: string[] = []
      for await (const batch of await exportUsers(asker.actor, { query }))
        ids.push(...batch.map(({ id }) => id))
      return ids
    },
  }
  const queries: [typed: string, firstName: string][] = [
    ['Lovelace, Ada', 'Ada'],
    ['  lovelace   countess@ ', 'Ada'],
    ['LOVE ENGINE ada', 'Ada'],
    ['Ａｄａ', 'Ada'],
    ['a\u200bda love\u00adlace', 'Ada'],
    ['ΟΔΥΣΣΕΥΣ', 'Ὀδυσσεύς'],
    ['οδυσσεύς λαερτιαδησ', 'Ὀδυσσεύς'],
    ['ipek yildiz', 'İpek'],
    ['IPEK YILDIZ', 'İpek'],
    ['ıpek YİLDİZ', 'İpek'],
    ['strauss jurgen', 'Jürgen'],
    ['STRAUẞ', 'Jürgen'],
    ['пример.рф', 'Иван'],
    ['IVAN@ПРИМЕР', 'Иван'],
    ['xn--e1afmkfd', 'Иван'],
    ["sean o'brien", 'Seán'],
    ['bücher.example', 'Seán'],
    ['büche', 'Seán'],
  ]

  describe.each(Object.entries(inLists))('%s', (_, list) => {
    it.each(queries)('finds by %j only %s', async (typed, firstName) => {
      expect(await list(typed)).toEqual([idOf.get(firstName)])
    })

    it('finds by parts of an id, together with another word', async () => {
      const id = idOf.get('Ada') ?? ''
      for (const part of [id, id.toUpperCase().slice(-10), `${id.slice(2, 20)} love`]) {
        expect(await list(part)).toEqual([id])
      }
      expect(await list(`${id} ipek`)).toEqual([])
    })

    it.each([',', '\u0301', 'nobody'])('finds nobody by %j', async (typed) => {
      expect(await list(typed)).toEqual([])
    })
  })

  it('deleted users are found by the same words, in their list and in the audit filter', async () => {
    for (const id of idOf.values()) await deleteUser(asker.actor, id)
    for (const [typed, firstName] of queries) {
      const { users } = await listDeletedUsers(asker.actor, { query: typed, page: 1 })
      expect(
        users.map(({ id }) => id),
        typed,
      ).toEqual([idOf.get(firstName)])
      expect(await inLists['the audit filter by person'](typed), typed).toEqual([idOf.get(firstName)])
    }
    for (const id of idOf.values()) await restoreUser(asker.actor, { id })
  })

  it.each([
    ['COUNTESS@', 'Ada'],
    ['пример.рф', 'Иван'],
    ['@Пример', 'Иван'],
    ['e1afmkfd.xn--p1ai', 'Иван'],
    ['ＩＴＨＡＣＡ', 'Ὀδυσσεύς'],
  ])('the API finds by a part of the address, and by nothing else: %j', async (emailPart, firstName) => {
    const caller = callerByKey(asker.accessKey, asker.actor.origin)
    const found = await listUsersByEmail(caller, { emailPart, page: 1 })
    expect(found.users.map(({ id }) => id)).toEqual([idOf.get(firstName)])
    for (const other of ['Lovelace', idOf.get('Ada') ?? '', 'countess engine']) {
      expect((await listUsersByEmail(caller, { emailPart: other, page: 1 })).users).toEqual([])
    }
  })
})
