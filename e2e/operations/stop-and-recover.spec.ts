import { spawn } from 'node:child_process'
import { Agent, request } from 'node:http'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPostmaster } from '@/lib/postgres/find-postmaster'
import { cleanEnvironment, projectFolder } from '../support/environment'
import { expect, test } from '../support/operations-test'

const clusterOf = (dataDir: string) => ({ folder: path.join(dataDir, 'postgres') })

const newUser = (number: number) => ({
  first_name: 'Number',
  last_name: String(number),
  email_address: `number${number}@example.com`,
  password: 'test123456',
  active: true,
})

test('SIGTERM lets an open request finish, then stops PostgreSQL', async ({ start, dataDir }) => {
  const server = await start()
  const admin = await server.createAdmin()

  // The body arrives in two halves with the signal between them: the request is open when the server is told to stop.
  const body = JSON.stringify(newUser(1))
  const answer = new Promise<{ status: number | undefined; connection: string | undefined }>(
    (resolve, reject) => {
      const open = request(`${server.url}/api/users`, {
        method: 'POST',
        agent: new Agent({ keepAlive: true }),
        headers: { Authorization: admin.access_key, 'Content-Length': Buffer.byteLength(body) },
      })
      open.on('error', reject)
      open.on('response', (response) => {
        response.resume()
        resolve({ status: response.statusCode, connection: response.headers.connection })
      })
      open.write(body.slice(0, 20))
      void sleep(300)
        .then(() => process.kill(server.pid, 'SIGTERM'))
        .then(() => sleep(300))
        .then(() => open.end(body.slice(20)))
    },
  )

  expect(await answer).toMatchObject({ status: 200 })
  expect(await server.exitCode()).toBe(0)
  expect(server.stdout()).toMatch(/Stopping…\nStopped\.\n$/)
  expect(await findPostmaster(clusterOf(dataDir))).toBeNull()
})

test('a second signal ends it at once', async ({ start }) => {
  const server = await start()
  const admin = await server.createAdmin()
  const open = request(`${server.url}/api/users`, {
    method: 'POST',
    headers: { Authorization: admin.access_key, 'Content-Length': 1000 },
  })
  open.on('error', () => {})
  open.write('{')
  await sleep(300)
  process.kill(server.pid, 'SIGINT')
  // Sooner it would count as the same wish: npm repeats the Ctrl-C of the terminal.
  await sleep(1200)
  expect(await server.kill('SIGINT')).toBe(1)
})

test('after kill -9 the next start recovers by itself, and whoever was acknowledged is there', async ({
  start,
}) => {
  const server = await start()
  const admin = await server.createAdmin()
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
}) => {
  const server = await start()
  const admin = await server.createAdmin()
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
}) => {
  const { url, createAdmin, stdout } = await start()
  const admin = await createAdmin()
  const headers = { Authorization: admin.access_key }
  const killed = (await findPostmaster(clusterOf(dataDir)))?.pid ?? 0
  const began = Date.now()
  process.kill(killed, 'SIGKILL')

  const seen = new Set<string>()
  await expect
    .poll(
      async () => {
        const response = await fetch(`${url}/api/users/${admin.id}`, { headers })
        if (response.status !== 200) seen.add(`${response.status} ${await response.text()}`)
        return response.status
      },
      { intervals: [10], timeout: 10_000 },
    )
    .toBe(200)
  expect(Date.now() - began).toBeLessThan(5000)
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
