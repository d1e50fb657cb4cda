import { beforeEach, expect, it, vi } from 'vitest'

// Each test loads all routes, which takes seconds while other tests run.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => {
  // Settings are read once.
  vi.resetModules()
  vi.stubEnv('DATABASE_URL', 'postgresql://localhost:1/none')
  vi.stubEnv('AUTH_SECRET', 'only for the settings of this test')
  vi.stubEnv('APP_URL', 'https://gatehouse.test')
})

async function ask() {
  const { GET } = await import('./route')
  const response = await GET(new Request('https://gatehouse.test/api/openapi.json'), {
    params: Promise.resolve({}),
  })
  return { status: response.status, body: await response.json() }
}

it('describes this installation to everybody', async () => {
  const { status, body } = await ask()
  expect([status, body.openapi, body.servers[0].url]).toEqual([200, '3.1.1', 'https://gatehouse.test'])
  // Of the dialect: the version of the product is for signed-in users.
  expect(body.info.version).toBe('1')
  expect(body.paths['/api/users'].get).toMatchObject({
    operationId: 'listUsers',
    summary: 'List users',
    security: [{ accessKey: [] }, { bearer: [] }, { session: [] }],
  })
})

it('does not exist with OPENAPI=off', async () => {
  vi.stubEnv('OPENAPI', 'off')
  expect(await ask()).toEqual({
    status: 404,
    body: { Status: 'Error', Message: 'There is nothing at this address', Meta: null },
  })
})
