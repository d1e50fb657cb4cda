import { execFile } from 'node:child_process'
import { access, constants, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Programs that some tests run, with their Debian packages. @type {Record<string, string>} */
const usualPrograms = { nginx: 'nginx', haproxy: 'haproxy', caddy: 'caddy', pgbouncer: 'pgbouncer' }

/** What `npm run test:operations` needs besides. @type {Record<string, string>} */
const morePrograms = {
  buildah: 'buildah',
  mmdebstrap: 'mmdebstrap',
  'systemd-analyze': 'systemd',
  promtool: 'prometheus',
  patroni: 'patroni python3-etcd postgresql',
  etcd: 'etcd-server',
}
/** Debian installs servers where the PATH of an ordinary user does not look. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin']
/** Asked by Debian's installation scripts before they start a service (`man invoke-rc.d`). */
const policyFile = '/usr/sbin/policy-rc.d'

/** @type {Map<object, Promise<Record<string, string>>>} */
const found = new Map()

/**
 * Where the programs are, by the variable that the tests read: `NGINX_PATH`, `HAPROXY_PATH`, `CADDY_PATH` and
 * `PGBOUNCER_PATH`. As root on Debian, missing ones are installed, without starting them as services. A variable that
 * is set already is kept; one without a program is left out, and the tests that need it are skipped.
 * @returns {Promise<Record<string, string>>}
 */
export function findPrograms() {
  return findOnce(usualPrograms)
}

/** The same for the tests of images, services and clusters, which want root: `BUILDAH_PATH` and so on. */
export async function findMachinePrograms() {
  return { ...(await findOnce(usualPrograms)), ...(await findOnce(morePrograms)) }
}

/** @param {Record<string, string>} programs */
function findOnce(programs) {
  const finding = found.get(programs) ?? findOrInstall(programs)
  found.set(programs, finding)
  return finding
}

/** @param {Record<string, string>} programs */
async function findOrInstall(programs) {
  const names = Object.keys(programs)
  const missing = Object.keys(await whereAre(names)).length < names.length
  if (missing && process.getuid?.() === 0 && (await isThere('/usr/bin/apt-get')))
    await installMissing(programs)

  const places = await whereAre(names)
  const absent = names.filter((name) => !places[name])
  if (absent.length > 0) {
    const packages = absent.map((name) => programs[name]).join(' ')
    console.error(
      `  Not found: ${absent.join(', ')}. Tests that need them are skipped; on Debian: apt-get install ${packages}`,
    )
  }
  return Object.fromEntries(Object.entries(places).map(([name, place]) => [variableOf(name), place]))
}

/**
 * What cannot be installed stays missing: the tests of one program do not depend on another.
 * @param {Record<string, string>} programs
 */
async function installMissing(programs) {
  const places = await whereAre(Object.keys(programs))
  const wanted = Object.entries(programs).flatMap(([name, packages]) =>
    places[name] ? [] : packages.split(' '),
  )
  await aptGet(['update']).catch(() => {})
  const known = await run('apt-cache', ['madison', ...wanted]).catch(() => ({ stdout: '' }))
  // One unknown name would make apt refuse them all.
  const available = wanted.filter((name) => new RegExp(`^ *${name} \\|`, 'm').test(known.stdout))
  if (available.length === 0) return

  const withdrawPolicy = await forbidServices()
  await aptGet(['install', '-y', '--no-install-recommends', ...available]).catch(() => {})
  await withdrawPolicy()
  // Nor are they started when the machine starts. Without systemd there is nothing to disable.
  await run('systemctl', ['disable', ...available]).catch(() => {})
}

/** @param {string[]} parameters */
function aptGet(parameters) {
  const patience = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::http::Timeout=15']
  return run('apt-get', [...patience, ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 50_000_000,
  })
}

/** @returns {Promise<() => Promise<void>>} takes the ban back; a policy of the operator stays as it is */
async function forbidServices() {
  try {
    await writeFile(policyFile, '#!/bin/sh\nexit 101\n', { flag: 'wx', mode: 0o755 })
    return () => rm(policyFile, { force: true })
  } catch {
    return async () => {}
  }
}

/**
 * @param {string[]} names
 * @returns {Promise<Record<string, string>>} path by name, of those that were found
 */
async function whereAre(names) {
  /** @type {Record<string, string>} */
  const places = {}
  for (const name of names) {
    const place = process.env[variableOf(name)] || (await onPath(name))
    if (place) places[name] = place
  }
  return places
}

/** @param {string} name */
async function onPath(name) {
  for (const folder of [...(process.env.PATH ?? '').split(':'), ...systemFolders]) {
    if (folder && (await isThere(`${folder}/${name}`))) return `${folder}/${name}`
  }
  return null
}

/** @param {string} name */
function variableOf(name) {
  return `${name.toUpperCase().replace('-', '_')}_PATH`
}

/** @param {string} file */
function isThere(file) {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  )
}
