import { beforeAll, expect, it } from 'vitest'
import { db } from '../../db/database'
import { containingText } from '../../db/search-text'
import { callerByKey } from '../../identity/caller'
import { buildOrganisation, buildUser } from '../test-support/build-user'
import { indexPattern } from './has-part'
import { listUsersByEmail } from './search-by-email'
import { searchUsers } from './search-users'
import { takeSearchSample } from './speed/search-sample'

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
  const orgId = await buildOrganisation()
  const asker = await buildUser({ orgId, isAdmin: true })
  const caller = callerByKey(asker.accessKey, asker.actor.origin)
  for (const letter of wide) {
    const [emailAddress, lastName] = [`j${letter}o@x.test`, `J${letter}o`]
    const { id } = await buildUser({ orgId, lastName, emailAddress })
    const byEmail = await listUsersByEmail(caller, { emailPart: emailAddress, page: 1 })
    expect(byEmail.users.map((user) => user.id)).toEqual([id])
    const byName = await searchUsers(asker.actor, { filter: { query: lastName }, page: 1 })
    expect(byName.users.map((user) => user.id)).toContain(id)
  }
  const notWild = await searchUsers(asker.actor, { filter: { query: 'J％x' }, page: 1 })
  expect(notWild.users).toEqual([])
})

const some = people.filter((_, index) => index % 7 === 3)

it.each(some)(
  'by parts of the address $emailAddress the API finds who has them',
  async ({ emailAddress }) => {
    const caller = callerByKey(admin.accessKey, admin.actor.origin)
    const parts = [emailAddress, emailAddress.slice(3), emailAddress.slice(0, -9), emailAddress.toUpperCase()]
    for (const part of parts) {
      expect(indexPattern(part)).not.toBe(containingText(part))
      const { users } = await listUsersByEmail(caller, { emailPart: part, page: 1 })
      const having = people.filter((person) => person.emailAddress.includes(part.toLowerCase()))
      expect(users.map((user) => user.emailAddress)).toEqual(having.map((person) => person.emailAddress))
    }
  },
)

it.each(some)(
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
        AND searchable(first_name || ' ' || last_name || ' ' || email_address) || '' LIKE searchable(${containingText(firstName)})
        AND searchable(first_name || ' ' || last_name || ' ' || email_address || ' ' || id) || ''
          LIKE searchable(${containingText(word)})`
      expect(having.map((user) => user.id)).toContain(id)
      expect(users.map((user) => user.id).sort()).toEqual(having.map((user) => user.id).sort())
    }
  },
)
