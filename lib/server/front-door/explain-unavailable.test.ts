import { createServer, type Server, type ServerResponse } from 'node:http'
import { createGzip } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noteUnavailable } from '../../http/unavailable-requests'
import { listen } from '../processes/listen'
import { explainUnavailable } from './explain-unavailable'

let server: Server
let url: string
let handler: (response: ServerResponse) => void

beforeEach(async () => {
  server = createServer((request, response) => {
    request.headers['x-request-id'] = 'this request'
    explainUnavailable(request, response)
    handler(response)
  })
  url = `http://127.0.0.1:${await listen(server, { port: 0, host: '127.0.0.1' })}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const fail = (response: ServerResponse) => {
  response.statusCode = 500
  response.setHeader('Content-Type', 'text/html')
  response.setHeader('Content-Encoding', 'gzip')
  const gzip = createGzip()
  gzip.on('data', (chunk) => response.write(chunk)).on('end', () => response.end())
  gzip.end('<h1>Something went wrong</h1>')
}

test('a page that failed for want of the database is 503 in words, once', async () => {
  handler = fail
  noteUnavailable('this request')
  const response = await fetch(url)
  expect(response.status).toBe(503)
  expect(response.headers.get('retry-after')).toBe('2')
  expect(response.headers.get('content-encoding')).toBeNull()
  const text = await response.text()
  expect(text).toContain('Gatehouse cannot reach its database.')
  expect(text).not.toContain('Something went wrong')

  expect((await fetch(url)).status, 'one that failed otherwise').toBe(500)
})

test('what is not failed goes through', async () => {
  noteUnavailable('this request')
  handler = (response) => response.writeHead(200, { 'Content-Type': 'text/plain' }).end('served')
  const response = await fetch(url)
  expect([response.status, await response.text()]).toEqual([200, 'served'])
})
