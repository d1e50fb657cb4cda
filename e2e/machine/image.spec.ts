import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import {
  chmod,
  chown,
  copyFile,
  cp,
  mkdir,
  mkdtemp,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../../lib/mail/test-support/mail-server'
import { projectFolder } from '../support/environment'
import { expect, programAt, run, test } from '../support/machine-test'

/*
 * The image, built as operators build it, by buildah instead of a Docker engine, on a base of Debian's packages and this Node
 * instead of a base that is pulled. It runs without capabilities and with a read-only root, as compose.yaml says.
 */

const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8'))
let folder: string
let store: string[]

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  if (!process.env.GATEHOUSE_TEST_MACHINE) return
  folder = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-image-'))
  store = [
    '--root',
    path.join(folder, 'storage'),
    '--runroot',
    path.join(folder, 'run'),
    '--storage-driver',
    'vfs',
  ]
})
test.afterAll(async () => {
  if (folder) await rm(folder, { recursive: true, force: true })
})

const buildah = (...parameters: string[]) => run(programAt('buildah'), [...store, ...parameters])
const build = (target: string) =>
  buildah(
    ...['bud', '--isolation', 'chroot', '--format', 'docker', '--target', target, '-t', target],
    ...['--build-arg', 'NODE_IMAGE=localhost/node-base', '--build-arg', `VERSION=${version}`],
    projectFolder,
  )

test('the Dockerfile builds both targets, with user, health check and labels', async () => {
  await makeBase()
  for (const target of ['gatehouse', 'with-postgres']) {
    await build(target)
    const { stdout } = await buildah('inspect', '--type', 'image', target)
    const { config } = JSON.parse(stdout).Docker
    expect(config.User).toBe('10001:10001')
    expect(config.Healthcheck.Test).toEqual(['CMD', 'node', '/app/health.mjs'])
    expect([...config.Entrypoint, ...config.Cmd]).toEqual([
      'node',
      '--max-semi-space-size=8',
      '/app/server.mjs',
    ])
    expect(config.StopSignal).toBe('SIGTERM')
    expect(Object.keys(config.Volumes)).toEqual(['/data'])
    expect(config.Labels).toMatchObject({
      'org.opencontainers.image.title': 'Gatehouse',
      'org.opencontainers.image.version': version,
    })
  }
})

test('it runs without capabilities on a read-only root: with its own PostgreSQL, and with one of the operator', async ({
  postgresql,
}) => {
  await withContainer('with-postgres', {}, async ({ url, inside, data, output }) => {
    const link = /Create the first admin here: (\S+)/.exec(output())?.[1] ?? ''
    expect((await fetch(link.replace(/^http:\/\/[^/]+/, url))).status).toBe(200)
    expect((await inside('/app/health.mjs')).stdout).toBe('ok\n')
    const made = await inside('/app/admin.mjs', 'backup', '/data/one.tar.gz').catch((error) => error)
    expect(JSON.parse(made.stdout)).toMatchObject({ file: '/data/one.tar.gz', users: 0 })
    await expect(run('touch', [path.join(data, '..', 'root', 'x')])).rejects.toThrow(/Read-only/)
  })
  const env = { DATABASE_URL: postgresql.url, AUTH_SECRET: 'a-secret-that-is-long-enough-for-everybody' }
  await withContainer('gatehouse', env, async ({ url, inside }) => {
    expect(await (await fetch(`${url}/readyz`)).text()).toBe('ok\n')
    await postgresql.stop()
    await expect(inside('/app/health.mjs')).rejects.toThrow()
  })
})

/** Debian's smallest system with this Node and npm, at the places of the usual base. */
async function makeBase(): Promise<void> {
  const base = path.join(folder, 'base')
  await run(programAt('mmdebstrap'), ['--variant=minbase', '--include=ca-certificates', 'bookworm', base])
  const local = path.join(base, 'usr/local')
  await copyFile(process.execPath, path.join(local, 'bin/node'))
  const npm = path.resolve(await realpath((await run('sh', ['-c', 'command -v npm'])).stdout.trim()), '../..')
  await mkdir(path.join(local, 'lib/node_modules'), { recursive: true })
  await cp(npm, path.join(local, 'lib/node_modules/npm'), { recursive: true })
  await symlink('../lib/node_modules/npm/bin/npm-cli.js', path.join(local, 'bin/npm'))
  // The registry and the authorities that this machine uses.
  const registry = (await run('npm', ['config', 'get', 'registry'])).stdout.trim()
  await mkdir(path.join(local, 'etc'), { recursive: true })
  const authorities = '/etc/ssl/certs/ca-certificates.crt'
  await writeFile(path.join(local, 'etc/npmrc'), `registry=${registry}\ncafile=${authorities}\n`)
  await copyFile(authorities, path.join(base, authorities))
  const file = path.join(folder, 'base.Dockerfile')
  const lines = [
    'FROM scratch',
    'ADD base /',
    'ENV PATH=/usr/local/bin:/usr/bin:/bin',
    `ENV NODE_EXTRA_CA_CERTS=${authorities}`,
  ]
  await writeFile(file, `${lines.join('\n')}\n`)
  await buildah('bud', '--isolation', 'chroot', '-t', 'node-base', '-f', file, folder)
}

type Container = {
  url: string
  /** Its /data, outside. */
  data: string
  output(): string
  inside(...parameters: string[]): ReturnType<typeof run>
}

/** A container as compose.yaml has it: read-only root, its own /tmp and /data, no capabilities, the user of the image. */
async function withContainer(
  image: string,
  env: Record<string, string>,
  work: (container: Container) => Promise<void>,
): Promise<void> {
  const name = (await buildah('from', image)).stdout.trim()
  const mounted = (await buildah('mount', name)).stdout.trim()
  const place = await mkdtemp(path.join(folder, 'container-'))
  const [root, data] = [path.join(place, 'root'), path.join(place, 'data')]
  await mkdir(root)
  await mkdir(data, { mode: 0o700 })
  await chown(data, 10_001, 10_001)
  const mounts = [
    ['--bind', mounted, root],
    ['-o', 'remount,ro,bind', root],
    ['-t', 'tmpfs', 'tmpfs', path.join(root, 'tmp')],
    ['--bind', data, path.join(root, 'data')],
    ['-t', 'proc', 'proc', path.join(root, 'proc')],
    ['--bind', '/dev', path.join(root, 'dev')],
  ]
  for (const mount of mounts) await run('mount', mount)
  await chmod(path.join(root, 'tmp'), 0o1777)
  const port = await freePort()
  const settings = {
    NODE_ENV: 'production',
    DATA_DIR: '/data',
    HOME: '/tmp',
    PORT: String(port),
    DRAIN_SECONDS: '0',
    ...env,
  }
  const enter = (parameters: string[]) => [
    ...[root, '/usr/bin/env', '-i', '-C', '/data', 'PATH=/usr/local/bin:/usr/bin:/bin'],
    ...Object.entries(settings).map(([key, value]) => `${key}=${value}`),
    ...['setpriv', '--reuid=10001', '--regid=10001', '--clear-groups', '--no-new-privs'],
    ...['--bounding-set=-all', '--inh-caps=-all', 'node', ...parameters],
  ]
  const server = spawn('chroot', enter(['/app/server.mjs']), { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text))
  const ended = once(server, 'close')
  try {
    await expect.poll(() => output, { timeout: 60_000 }).toContain('Gatehouse is ready')
    await work({
      url: `http://127.0.0.1:${port}`,
      data,
      output: () => output,
      inside: (...parameters) => run('chroot', enter(parameters)),
    })
  } finally {
    server.kill('SIGTERM')
    await ended
    for (const mount of ['dev', 'proc', 'data', 'tmp', '.']) await run('umount', [path.join(root, mount)])
    await buildah('rm', name)
  }
  expect(output).toContain('Stopped.')
}
