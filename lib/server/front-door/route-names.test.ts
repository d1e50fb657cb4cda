import { expect, it } from 'vitest'
import { makeRouteNames } from './route-names'

const nameRoute = makeRouteNames([
  '/',
  '/users',
  '/users/[userId]',
  '/api/users/[id]/actions/reset',
  '/api/auth/[...nextauth]',
  '/api/[[...path]]',
  '/_next/[...file]',
])

it.each([
  ['/', '/'],
  ['/users?q=ada', '/users'],
  ['/users/', '/users'],
  ['/users/6560d1f2aa', '/users/{userId}'],
  ['/api/users/%E0%A4%A/actions/reset', 'other'],
  ['/api/users/6560/actions/reset', '/api/users/{id}/actions/reset'],
  ['/api/auth/callback/credentials', '/api/auth/*'],
  ['/api', '/api/*'],
  ['/api/nothing/here', '/api/*'],
  ['/_next/static/chunks/x.js', '/_next/*'],
  ['/wp-login.php', 'other'],
  ['//', '/'],
  ['', 'other'],
  ['/%', 'other'],
])('%s is %s', (url, name) => {
  expect(nameRoute(url)).toBe(name)
})
