import { expect, it } from 'vitest'
import { requestLineOf, requestOrigin } from './request-origin'

it('of what a stranger sends nothing is kept that a terminal would obey', () => {
  const headers = new Headers({ 'user-agent': 'curl\x9b31m', 'x-gatehouse-request-line': 'GET /users' })
  expect(requestOrigin(headers)).toMatchObject({ userAgent: 'curl\\u009b31m', requestPath: '/users' })
  expect(requestLineOf('GET', '/\x9b2J\x85?q')).toBe('GET /\\u009b2J\\u0085')
  const long = requestOrigin(new Headers({ 'user-agent': '\x9b'.repeat(500) })).userAgent
  expect(long).toHaveLength(300)
})
