import { expect, it } from 'vitest'
import { createUserInput } from '../users/user.schema'
import { seedPerson } from './people'

const thousand = Array.from({ length: 1000 }, (_, n) => seedPerson(n))

it('imagines the same person for the same number', () => {
  expect(thousand).toEqual(Array.from({ length: 1000 }, (_, n) => seedPerson(n)))
})

it('makes people whom the product itself would take, each with an address of their own', () => {
  const shape = createUserInput(8)
  for (const { firstName, lastName, emailAddress } of thousand) {
    const sent = { first_name: firstName, last_name: lastName, email_address: emailAddress }
    expect(shape.parse(sent)).toMatchObject(sent)
  }
  expect(new Set(thousand.map(({ emailAddress }) => emailAddress)).size).toBe(1000)
})

it('is varied', () => {
  const names = new Set(thousand.map(({ firstName, lastName }) => `${firstName} ${lastName}`))
  expect(names.size).toBeGreaterThan(700)
  const active = thousand.filter(({ isActive }) => isActive).length
  expect(active).toBeGreaterThan(880)
  expect(active).toBeLessThan(980)
  expect(thousand.filter(({ signedInAgo }) => signedInAgo === null).length).toBeGreaterThan(200)
  expect(new Set(thousand.map(({ privileges }) => JSON.stringify(privileges))).size).toBe(6)
})
