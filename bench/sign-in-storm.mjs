import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { createHistogram } from 'node:perf_hooks'
import { text } from 'node:stream/consumers'

/*
 * How long `GET /api/users/{id}` takes while nobody signs in, and while 32 clients do nothing else: bcrypt runs in
 * worker threads, so that a storm of sign-ins does not stall everybody.
 */

const readers = 4
const signers = 32
const seconds = 10
const agent = new http.Agent({ keepAlive: true })
const admin = { email: 'bench@example.com', password: 'a password for the bench' }

const dataDir = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-bench-'))
const settings = { ...process.env, DATA_DIR: dataDir, PORT: '0', DATABASE_URL: '', LOG_LEVEL: 'error' }
const server = spawn(process.execPath, ['scripts/start.mjs'], {
  env: settings,
  stdio: ['ignore', 'pipe', 'inherit'],
})
const ended = once(server, 'close')
try {
  const url = await readyUrl()
  const { id, access_key } = await makeAdmin()
  const read = () => send(url, { path: `/api/users/${id}`, headers: { authorization: access_key } })

  await run(2, readers, read)
  const quiet = await run(seconds, readers, read)
  let signIns = 0
  const storm = signIn(url, () => signIns++)
  const stormy = await run(seconds, readers, read)
  storm.stop()

  /** @param {string} title @param {Measured} measured */
  const row = (title, { count, histogram }) => ({
    '': title,
    'requests/s': Math.round(count / seconds),
    'p50 ms': histogram.percentile(50) / 1e6,
    'p99 ms': histogram.percentile(99) / 1e6,
  })
  console.table([row('quiet', quiet), row(`while ${signers} clients sign in`, stormy)])
  const ratio = stormy.histogram.percentile(99) / quiet.histogram.percentile(99)
  console.log(
    `p99 in the storm is ${ratio.toFixed(2)} times the quiet one; ${(signIns / seconds).toFixed(1)} sign-ins/s`,
  )
} finally {
  server.kill('SIGTERM')
  await ended
  await rm(dataDir, { recursive: true, force: true })
}

async function readyUrl() {
  for await (const chunk of server.stdout.setEncoding('utf8')) {
    const url = /Gatehouse is ready at (\S+)/.exec(chunk)?.[1]
    if (url) {
      server.stdout.resume()
      return url
    }
  }
  throw new Error('the server did not start')
}

async function makeAdmin() {
  const names = ['--email', admin.email, '--first-name', 'Ben', '--last-name', 'Chmark', '--password-stdin']
  const command = spawn(process.execPath, ['scripts/admin.mjs', 'create', ...names], {
    env: settings,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  command.stdin.end(admin.password)
  return JSON.parse(await text(command.stdout))
}

/** @typedef {{ count: number, histogram: import('node:perf_hooks').RecordableHistogram }} Measured */

/**
 * Lets clients do something one time after the other for some seconds.
 * @param {number} duration @param {number} clients @param {() => Promise<unknown>} act @returns {Promise<Measured>}
 */
async function run(duration, clients, act) {
  const histogram = createHistogram()
  const end = performance.now() + duration * 1000
  let count = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < end) {
        const start = process.hrtime.bigint()
        await act()
        histogram.record(process.hrtime.bigint() - start)
        count++
      }
    }),
  )
  return { count, histogram }
}

/**
 * Starts the storm: every client signs in again and again.
 * @param {string} url @param {() => void} onSignedIn
 */
function signIn(url, onSignedIn) {
  let isOver = false
  for (let client = 0; client < signers; client++) void storm()
  return {
    stop() {
      isOver = true
    },
  }

  async function storm() {
    while (!isOver) {
      const csrf = await send(url, { path: '/api/auth/csrf' })
      const cookie = (csrf.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; ')
      const form = new URLSearchParams({ ...admin, csrfToken: JSON.parse(csrf.body).csrfToken, json: 'true' })
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
      const reply = await send(
        url,
        { method: 'POST', path: '/api/auth/callback/credentials', headers },
        String(form),
      )
      if (reply.status === 200) onSignedIn()
    }
  }
}

/**
 * @typedef {{ status: number, headers: http.IncomingHttpHeaders, body: string }} Reply
 * @param {string} url @param {http.RequestOptions} options @param {string} [body] @returns {Promise<Reply>}
 */
function send(url, options, body) {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const request = http.request({ hostname, port, ...options, agent }, (response) => {
      text(response).then(
        (answer) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: answer }),
        reject,
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}
