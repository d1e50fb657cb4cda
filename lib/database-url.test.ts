import { expect, it } from 'vitest'
import { addressesOf, hostsOf } from './database-url'

it.each([
  ['postgresql://u:p@one:5432,two:5433/d', ['postgresql://u:p@one:5432/d', 'postgresql://u:p@two:5433/d']],
  [
    'postgres://u@one,[::1]:5433/d?sslmode=require&target_session_attrs=read-write',
    ['postgres://u@one/d?sslmode=require', 'postgres://u@[::1]:5433/d?sslmode=require'],
  ],
  ['postgresql://u:a,b@one/d', ['postgresql://u:a,b@one/d']],
  ['postgresql://u:a%2Cb@one/d?x=1,2', ['postgresql://u:a%2Cb@one/d?x=1,2']],
  ['mysql://one,two/d', ['mysql://one,two/d']],
])('%s names %o', (address, expected) => {
  expect(addressesOf(address)).toEqual(expected)
})

it('hosts have their ports', () => {
  expect(hostsOf('postgresql://u:p@one:5432,two/d')).toEqual(['one:5432', 'two'])
  expect(hostsOf('no address')).toEqual([])
})
