import { expect, it } from 'vitest'
import type { ApiDescription, OperationDescription } from '../description/api-description'
import { answerChecker, type GivenAnswer } from './check-answer'

const failure = {
  type: 'object',
  properties: { Status: { type: 'string', const: 'Error' } },
  required: ['Status'],
  additionalProperties: false,
}
const operation: OperationDescription = {
  operationId: 'getThing',
  tags: [],
  summary: '',
  description: '',
  security: [],
  responses: {
    200: {
      description: '',
      headers: { ETag: { $ref: '#/components/headers/ETag' } },
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
    },
  },
}
const check = answerChecker({
  openapi: '3.1.1',
  info: { title: '', version: '', description: '' },
  servers: [],
  tags: [],
  paths: { '/api/things/{id}': { get: operation }, '/api/things/all.json': { post: operation } },
  components: {
    schemas: {
      Failure: failure,
      Thing: {
        type: 'object',
        properties: { id: { type: 'string' } },
        required: ['id'],
        additionalProperties: false,
      },
    },
    headers: { ETag: { description: '', schema: { type: 'string' } } },
    securitySchemes: {},
  },
} satisfies ApiDescription)

const type = { 'content-type': 'application/json; charset=utf-8' }
const good: GivenAnswer = {
  method: 'GET',
  path: '/api/things/7/?p=1',
  status: 200,
  headers: { ...type, etag: '"1"' },
  text: '{"id":"7"}',
}
const refused = { status: 405, headers: { ...type, allow: 'GET, HEAD, OPTIONS' }, text: '{"Status":"Error"}' }
const missing = { status: 404, headers: type, text: '{"Status":"Error"}' }

it.each<[string, Partial<GivenAnswer>]>([
  ['as described', {}],
  ['to HEAD, without a body', { method: 'HEAD', text: '' }],
  ['whose body was too large to keep', { text: null }],
  ['405 to another method', { method: 'PUT', ...refused }],
  ['404 of an address that is not described', { path: '/api/nothing', ...missing }],
  ['204 to OPTIONS', { method: 'OPTIONS', status: 204, headers: refused.headers, text: '' }],
  ['of next-auth', { path: '/api/auth/session', text: '<html>' }],
])('an answer %s passes', (_, answer) => {
  expect(() => check({ ...good, ...answer })).not.toThrow()
})

it.each<[string, Partial<GivenAnswer>, RegExp]>([
  ['with a status that is not described', { status: 201 }, /status 201 is not described/],
  ['with a field that is not described', { text: '{"id":"7","x":1}' }, /additional properties.*"x"/],
  ['with a field of another type', { text: '{"id":7}' }, /^\/id must be string/m],
  ['without a field', { text: '{}' }, /must have required property 'id'/],
  ['of another media type', { headers: { 'content-type': 'text/html', etag: '"1"' } }, /text\/html/],
  ['without a header', { headers: type }, /header ETag is missing/],
  [
    'with a header that is not described',
    { headers: { ...good.headers, location: '/' } },
    /header Location is not described/,
  ],
  ['to HEAD with a body', { method: 'HEAD' }, /HEAD has a body/],
  ['200 to a method that is not described', { method: 'PUT' }, /405.* was expected/],
  [
    '405 that names other methods',
    { method: 'DELETE', ...refused, headers: { ...type, allow: 'GET' } },
    /Allow/,
  ],
  ['200 of an address that is not described', { path: '/api/nothing' }, /404.* was expected/],
  ['404 in another form', { path: '/api/nothing', ...missing, text: '{}' }, /required property 'Status'/],
  [
    '404 in words of a library',
    { path: '/api/nothing', ...missing, text: '{"Status":"Invalid input: expected string"}' },
    /words of a library/,
  ],
  ['of an exact address, though a template fits too', { path: '/api/things/all.json' }, /405.* was expected/],
])('an answer %s fails', (_, answer, message) => {
  expect(() => check({ ...good, ...answer })).toThrow(message)
})
