import { expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './hash-password'

// The product's own default: other tests use the lowest. Settings are read at first use, which is later.
delete process.env.BCRYPT_COST

const cheap = '$2b$04$bOEkIThrDi56fdnoQULSOey9n5mQYCQD5rYGtyOrjwp4lnr.iNG.C'

it('hashes are bcrypt of cost 12, with a salt of their own', async () => {
  const [one, other] = await Promise.all([hashPassword('test123456'), hashPassword('test123456')])
  expect(one).toMatch(/^\$2b\$12\$[./A-Za-z0-9]{53}$/)
  expect(one).not.toBe(other)
  expect(await verifyPassword('test123456', one)).toBe(true)
})

it.each(['$2a$', '$2y$'])('a hash of another system that begins with %s verifies', async (prefix) => {
  expect(await verifyPassword('correct horse battery', cheap.replace('$2b$', prefix))).toBe(true)
})

it('a missing hash is a wrong password', async () => {
  expect(await verifyPassword('test123456', null)).toBe(false)
})

it('a long queue refuses instead of growing', async () => {
  const many = Array.from({ length: 300 }, () => verifyPassword('correct horse battery', cheap))
  const outcomes = await Promise.allSettled(many)
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []))
  expect(refused.length).toBeGreaterThan(200)
  expect(new Set(refused)).toEqual(new Set(['busy']))
  // And takes new ones as soon as there is room.
  expect(await verifyPassword('correct horse battery', cheap)).toBe(true)
})
