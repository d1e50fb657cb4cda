import { connect } from 'node:net'
import { freePort } from '../../lib/mail/test-support/mail-server'
import { startLoad } from '../support/load'
import { expect, test } from '../support/operations-test'
import { preparedSecret as AUTH_SECRET } from '../support/prepared-data'
import { startHaproxy, startNginx, stopProxies, whyNoProxies } from '../support/proxies'

test.use({ isSetUp: true })
test.afterEach(stopProxies)

test('two instances behind nginx and HAProxy are restarted one after the other, and no request is lost', async ({
  start,
  postgresql,
  admin,
}) => {
  test.skip(Boolean(whyNoProxies()), whyNoProxies())
  const ports = [await freePort(), await freePort()]
  const settings = { DATABASE_URL: postgresql.url, AUTH_SECRET, DRAIN_SECONDS: '3', WEB_CONCURRENCY: '1' }
  const instances = []
  for (const port of ports) instances.push(await start({ ...settings, PORT: String(port) }))

  // By default HAProxy checks every two seconds and wants three failures, which fit into the usual eight seconds.
  const haproxy = await startHaproxy(ports, { server: 'check inter 300ms fall 1 rise 1' })
  const nginx = await startNginx(ports)
  const write = { path: `/api/users/${admin.id}`, body: '{"last_name":"Admin"}' }
  const loads = [haproxy, nginx].map(({ url }) =>
    startLoad(url, { key: admin.access_key, clients: 5, write }),
  )
  for (const [index, port] of ports.entries()) {
    const before = loads.map((load) => load.answered())
    expect(await instances[index]?.stop()).toBe(0)
    await start({ ...settings, PORT: String(port) })
    // The next one is restarted when the proxy uses this one again.
    await expect.poll(haproxy.output).toMatch(new RegExp(`s${index} is UP`))
    expect(loads.every((load, at) => load.answered() > (before[at] ?? 0))).toBe(true)
  }
  await Promise.all(loads.map((load) => load.stop()))
  expect(loads.map((load) => load.failures())).toEqual([{}, {}])
})

test('with 256 open files it starts, and 400 idle connections do not block health checks', async ({
  start,
}) => {
  test.skip(process.platform === 'win32', 'there is no ulimit')
  const server = await start({}, { openFiles: 256 })
  const { port } = new URL(server.url)
  const idle = Array.from({ length: 400 }, () => connect(Number(port), '127.0.0.1').on('error', () => {}))
  await expect.poll(() => server.stdout()).toContain('too many connections: quiet ones are closed')
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200)
  expect((await fetch(`${server.url}/login`)).status).toBe(200)
  for (const socket of idle) socket.destroy()
})
