import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, type ClientRequest, request } from 'node:http'
import path from 'node:path'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import type { Admin } from '../support/admin-command'
import { cleanEnvironment, projectFolder } from '../support/environment'
import type { GatehouseServer } from '../support/gatehouse-server'
import { expect, test } from '../support/operations-test'

test.use({ isSetUp: true })

const clusterOf = (dataDir: string) => ({ folder: path.join(dataDir, 'postgres') })

const newUser = (number: number) => ({
  first_name: 'Number',
  last_name: String(number),
  email_address: `number${number}@example.com`,
  password: 'test123456',
  active: true,
})

test('SIGTERM lets an open request finish, then stops PostgreSQL', async ({ start, dataDir, admin }) => {
  const server = await start()

  // The body arrives in two halves with the signal between them: the request is open when the server is told to stop.
  const body = JSON.stringify(newUser(1))
  const open = await openRequest(server, admin, Buffer.byteLength(body))
  const status = new Promise((resolve) => {
    open.on('response', (response) => resolve(response.resume().statusCode))
  })
  open.write(body.slice(0, 20))
  process.kill(server.pid, 'SIGTERM')
  await expect.poll(server.stdout).toContain('Stopping…')
  open.end(body.slice(20))

  expect(await status).toBe(200)
  expect(await server.exitCode()).toBe(0)
  expect(server.stdout()).toMatch(/Stopping…\nStopped\.\n$/)
  expect(await findPostmaster(clusterOf(dataDir))).toBeNull()
})

test('asked again it ends at once, but what npm repeats within a second is the same wish', async ({
  start,
  admin,
}) => {
  const server = await start()
  const open = await openRequest(server, admin, 1000)
  open.write('{')

  const began = Date.now()
  const asking = setInterval(() => process.kill(server.pid, 'SIGINT'), 100)
  const exitCode = await server.exitCode().finally(() => clearInterval(asking))
  expect(exitCode).toBe(1)
  expect(Date.now() - began).toBeGreaterThan(1000)
  expect(Date.now() - began, 'it did not wait for the request').toBeLessThan(8000)
})

test('after kill -9 the next start recovers by itself, and acknowledged users are there', async ({
  start,
  admin,
}) => {
  const server = await start()
  const headers = { Authorization: admin.access_key }

  const acknowledged: string[] = []
  const creating = (async () => {
    for (let number = 0; ; number++) {
      const user = newUser(number)
      const response = await fetch(`${server.url}/api/users`, {
        method: 'POST',
        headers,
        body: JSON.stringify(user),
      }).catch(() => null)
      if (response?.status !== 200) return
      acknowledged.push(user.email_address)
    }
  })()
  await expect.poll(() => acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(3)
  await server.kill('SIGKILL')
  await creating

  const next = await start()
  const response = await fetch(`${next.url}/api/users?p=0`, { headers })
  const { users } = (await response.json()) as { users: { email_address: string }[] }
  expect(users.map((user) => user.email_address)).toEqual(expect.arrayContaining(acknowledged))
})

test('after kill -9 of server and PostgreSQL together the next start recovers too', async ({
  start,
  dataDir,
  admin,
}) => {
  const server = await start()
  await server.kill('SIGKILL')
  process.kill((await findPostmaster(clusterOf(dataDir)))?.pid ?? 0, 'SIGKILL')

  const next = await start()
  const response = await fetch(`${next.url}/api/users/${admin.id}`, {
    headers: { Authorization: admin.access_key },
  })
  expect(response.status).toBe(200)
})

test('when PostgreSQL is killed requests get 503 in the envelope and service resumes within seconds', async ({
  start,
  dataDir,
  admin,
}) => {
  const { url, stdout } = await start()
  const headers = { Authorization: admin.access_key }
  const killed = (await findPostmaster(clusterOf(dataDir)))?.pid ?? 0
  process.kill(killed, 'SIGKILL')

  const seen = new Set<string>()
  await expect
    .poll(
      async () => {
        const response = await fetch(`${url}/api/users/${admin.id}`, { headers })
        if (response.status !== 200) seen.add(`${response.status} ${await response.text()}`)
        return response.status
      },
      // Two seconds on an idle machine; a busy one needs longer to start PostgreSQL.
      { intervals: [10], timeout: 20_000 },
    )
    .toBe(200)
  // Every answer in between, if there was one, is this one.
  for (const answer of seen) {
    expect(answer).toBe('503 {"Status":"Error","Message":"Service is temporarily unavailable","Meta":null}')
  }
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
  expect(stdout().match(/the database went away/g)).toHaveLength(1)
  expect(stdout().match(/the database is back/g)).toHaveLength(1)
})

test('ending `npm start` ends the server as well', async ({ dataDir }) => {
  const npm = spawn('npm', ['start'], { cwd: projectFolder, env: cleanEnvironment({ DATA_DIR: dataDir }) })
  let output = ''
  npm.stdout.on('data', (chunk) => {
    output += chunk
  })
  await expect.poll(() => output, { timeout: 30_000 }).toContain('Gatehouse is ready')
  npm.kill('SIGTERM')
  await expect.poll(() => output, { timeout: 15_000 }).toMatch(/Stopping…\nStopped\.\n$/)
  expect(await findPostmaster(clusterOf(dataDir))).toBeNull()
})

/** A request to add a user that has arrived at the server and whose body has not. */
async function openRequest(
  server: Pick<GatehouseServer, 'url'>,
  admin: Pick<Admin, 'access_key'>,
  length: number,
): Promise<ClientRequest> {
  const open = request(`${server.url}/api/users`, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    // The server says "continue" when it has the headers.
    headers: { Authorization: admin.access_key, 'Content-Length': length, Expect: '100-continue' },
  })
  open.on('error', () => {})
  open.flushHeaders()
  await once(open, 'continue')
  return open
}
