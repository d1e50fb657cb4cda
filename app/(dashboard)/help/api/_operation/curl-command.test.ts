import { expect, it } from 'vitest'
import { curlCommand } from './curl-command'

const operation = {
  operationId: 'x',
  tags: [],
  summary: '',
  description: '',
  responses: {},
  security: [{ accessKey: [] as never[] }],
}

it('names the address, the key and the body, quoted for a shell', () => {
  const requestBody = {
    required: true as const,
    content: { 'application/json': { schema: {}, example: { last_name: "O'Neill" } } },
  }
  expect(
    curlCommand({ ...operation, method: 'PUT', path: '/api/users/{id}', requestBody }, 'https://g.test'),
  ).toBe(
    [
      "curl -X PUT 'https://g.test/api/users/USER_ID' \\",
      "  -H 'Authorization: YOUR_API_KEY' \\",
      "  -d '{",
      `  "last_name": "O'\\''Neill"`,
      "}'",
    ].join('\n'),
  )
})

it('names the id of an event as that', () => {
  const event = { ...operation, method: 'GET', path: '/api/audit-logs/{id}' }
  expect(curlCommand(event, 'https://g.test')).toContain('/api/audit-logs/EVENT_ID')
})

it('has no key where none is needed, and the parameters that are required', () => {
  const parameters = [
    { name: 'q', in: 'query' as const, required: true, description: '', schema: {} },
    { name: 'p', in: 'query' as const, required: false, description: '', schema: {} },
  ]
  const open = { ...operation, method: 'GET', path: '/api/x', security: [], parameters }
  expect(curlCommand(open, 'https://g.test')).toBe("curl 'https://g.test/api/x?q=example.com'")
})
