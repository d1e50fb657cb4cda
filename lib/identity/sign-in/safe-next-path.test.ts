import { expect, it } from 'vitest'
import { safeNextPath } from './safe-next-path'

it.each(['/users', '/users?q=a&page=2', '/users/5ab#keys', '/account'])('goes back to %s', (path) => {
  expect(safeNextPath(path)).toBe(path)
})

it.each([
  null,
  undefined,
  '',
  'users',
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '/\t/evil.example',
  '/%0a/../..//evil.example/'.replace('%0a', '\n'),
  '/..//evil.example',
  '/login',
  '/login?next=/users',
  '/api/auth/signout',
  'javascript:alert(1)',
])('never goes to %j', (path) => {
  expect(safeNextPath(path)).toBeNull()
})
