import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../lib/mail/test-support/mail-server'
import { projectFolder } from './environment'

/** A reverse proxy under test: the real program, with a configuration as people write it. */
export type ReverseProxy = { url: string; port: number; output(): string; stop(): Promise<void> }

const running = new Set<ReverseProxy>()

/** Ends all proxies of this worker that still run. */
export async function stopProxies(): Promise<void> {
  await Promise.all([...running].map((proxy) => proxy.stop()))
}

/** Where the programs are; `npm test` finds or installs them (scripts/support/debian-packages.mjs). */
const programs = {
  nginx: process.env.NGINX_PATH,
  haproxy: process.env.HAPROXY_PATH,
  caddy: process.env.CADDY_PATH,
}

/** The reason for skipping a test if one of the programs is missing. */
export function whyNoProxies(): string | undefined {
  const missing = Object.entries(programs).filter(([, place]) => !place)
  if (missing.length > 0) return `not found: ${missing.map(([name]) => name).join(', ')}`
}

/**
 * nginx in front of these ports.
 * @param location lines of the `location` block after `proxy_pass`
 * @param host of the address to listen at, `[::1]` for one of IPv6
 */
export async function startNginx(
  ports: number[],
  { location = '', host = '127.0.0.1' } = {},
): Promise<ReverseProxy> {
  const servers = ports.map((port) => `server 127.0.0.1:${port} max_fails=0;`).join(' ')
  // A single server is written into `proxy_pass` itself, which decides the Host header that nginx sends.
  const target = ports.length === 1 ? `127.0.0.1:${ports[0]}` : 'gatehouse'
  return run('nginx', host, (port, folder) => ({
    configuration: nginxAround(
      folder,
      `upstream gatehouse { ${servers} }
  server {
    listen ${host}:${port};
    location / {
      proxy_pass http://${target};
      ${location}
    }
  }`,
    ),
    parameters: ['-p', folder, '-e', 'stderr', '-g', 'daemon off;', '-c'],
  }))
}

/** HAProxy in front of these ports. @param backend lines of the backend; its check is `option httpchk` */
export async function startHaproxy(
  ports: number[],
  { backend = 'option httpchk\n  option forwardfor', server = 'check' } = {},
): Promise<ReverseProxy> {
  return run('haproxy', '127.0.0.1', (port) => ({
    configuration: `
defaults
  mode http
  timeout connect 5s
  timeout check 5s
  timeout client 60s
  timeout server 60s
frontend public
  bind 127.0.0.1:${port}
  default_backend gatehouse
backend gatehouse
  ${backend}
  ${ports.map((target, index) => `server s${index} 127.0.0.1:${target} ${server}`).join('\n  ')}
`,
    parameters: ['-db', '-f'],
  }))
}

/** Caddy in front of these ports, with its defaults. */
export async function startCaddy(ports: number[]): Promise<ReverseProxy> {
  return run('caddy', '127.0.0.1', (port) => ({
    configuration: `
{
  admin off
  auto_https off
}
http://:${port} {
  reverse_proxy ${ports.map((target) => `127.0.0.1:${target}`).join(' ')}
}
`,
    parameters: ['run', '--adapter', 'caddyfile', '--config'],
  }))
}

/**
 * A proxy with the file that `deploy/` has for it, in front of two instances: at other addresses, and without TLS, for which a
 * test has no certificate.
 */
export async function startDeployed(
  name: keyof typeof programs,
  ports: [number, number],
): Promise<ReverseProxy> {
  const files = { haproxy: 'haproxy/haproxy.cfg', nginx: 'nginx/gatehouse.conf', caddy: 'caddy/Caddyfile' }
  const text = await readFile(path.join(projectFolder, 'deploy', files[name]), 'utf8')
  const moved = text
    .replaceAll('10.0.0.11:3000', `127.0.0.1:${ports[0]}`)
    .replaceAll('10.0.0.12:3000', `127.0.0.1:${ports[1]}`)
  if (name === 'haproxy') {
    return run('haproxy', '127.0.0.1', (port) => ({
      configuration: moved.replace(/bind :443 ssl crt \S+/, `bind 127.0.0.1:${port}`),
      parameters: ['-db', '-f'],
    }))
  }
  if (name === 'caddy') {
    return run('caddy', '127.0.0.1', (port) => ({
      configuration: `{\n admin off\n auto_https off\n}\n${moved.replace('gatehouse.example.com {', `http://:${port} {`)}`,
      parameters: ['run', '--adapter', 'caddyfile', '--config'],
    }))
  }
  return run('nginx', '127.0.0.1', (port, folder) => ({
    configuration: nginxAround(
      folder,
      moved.replace('listen 443 ssl', `listen 127.0.0.1:${port}`).replaceAll(/^ *ssl_certificate.*$/gm, ''),
    ),
    parameters: ['-p', folder, '-e', 'stderr', '-g', 'daemon off;', '-c'],
  }))
}

/** What nginx needs around the `http` lines, to run as anybody. */
function nginxAround(folder: string, lines: string): string {
  return `
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  ${lines}
}`
}

type Made = { configuration: string; parameters: string[] }

async function run(
  name: keyof typeof programs,
  host: string,
  make: (port: number, folder: string) => Made,
): Promise<ReverseProxy> {
  const port = await freePort()
  const folder = await mkdtemp(path.join(os.tmpdir(), `gatehouse-${name}-`))
  const { configuration, parameters } = make(port, folder)
  const file = path.join(folder, 'configuration')
  await writeFile(file, configuration)
  const child = spawn(programs[name] ?? name, [...parameters, file], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text
    })
  }
  const stop = async () => {
    running.delete(proxy)
    if (isRunning(child)) {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
    }
    await rm(folder, { recursive: true, force: true })
  }
  const proxy: ReverseProxy = { url: `http://${host}:${port}`, port, output: () => output, stop }
  running.add(proxy)
  while (!(await isListening(host.replace(/[[\]]/g, ''), port))) {
    if (!isRunning(child)) throw new Error(`${name} did not start: ${output}`)
    await sleep(20)
  }
  return proxy
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null
}

async function isListening(host: string, port: number): Promise<boolean> {
  const socket = connect(port, host)
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
