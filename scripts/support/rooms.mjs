import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'oxc-parser'
import { projectFolder } from './step.mjs'

/**
 * The rooms of the project, floor by floor from the bottom to the top. A room is a folder; imports go down or stay on
 * the floor, and never in a circle (docs/architecture.md).
 * @type {readonly (readonly [floor: string, rooms: readonly string[]])[]}
 */
const floors = [
  ['base', ['lib', ...inLib('text i18n errors log measures files operator')]],
  ['platform', inLib('postgres db secrets rate-limit jobs migrations')],
  ['rules', inLib('permissions')],
  ['services', inLib('use audit organisations user-record http mail passwords links')],
  ['identity', inLib('identity')],
  ['directory', inLib('users/directory')],
  [
    'features',
    inLib(
      'users groups access admin-api password-reset access-keys deleted-users audit-log privilege-templates saved-views mail-settings organisation-settings user-import tyk-import setup seed backup',
    ),
  ],
  ['doors', inLib('api web')],
  ['host', inLib('server')],
  ['controls', ['components/ui', 'components/forms', 'components/acts']],
  ['frame', ['components/shell']],
  ['shared pieces of screens', ['components/users', 'components/privileges', 'components/audit']],
  ['screens and routes', ['app']],
  ['composition root', ['scripts', 'server.ts', 'instrumentation.ts', 'proxy.ts']],
]

/** @param {string} names */
function inLib(names) {
  return names.split(' ').map((name) => `lib/${name}`)
}

/** @typedef {{ from: string, to: string }} Import two files, by their paths in the project */

/** Every import between files of the product, also of types only. Tests may look anywhere, so they are left out. */
export function readImports() {
  const folders = ['app', 'components', 'lib', 'scripts']
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(projectFolder, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.posix.join(folder, name.replaceAll('\\', '/')),
    ),
  )
  const sources = [...files, 'server.ts', 'instrumentation.ts', 'proxy.ts'].filter(
    (file) => /\.(tsx?|mjs)$/.test(file) && !/\.test\.tsx?$|\/test-support\//.test(file),
  )
  const known = new Set(sources)
  return sources.flatMap((from) =>
    specifiersIn(from).flatMap((specifier) => {
      const to = resolve(from, specifier, known)
      return to ? [{ from, to }] : []
    }),
  )
}

/** @param {string} file */
function specifiersIn(file) {
  const text = readFileSync(path.join(projectFolder, file), 'utf8')
  const { module } = parseSync(file, text)
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ moduleRequest }) => moduleRequest?.value),
  )
  const dynamic = module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
    text.slice(start + 1, end - 1),
  )
  return [...module.staticImports.map(({ moduleRequest }) => moduleRequest.value), ...exported, ...dynamic]
}

/** @param {string} from @param {string | undefined} specifier @param {Set<string>} known */
function resolve(from, specifier = '', known) {
  const place = /^\.\.?\//.test(specifier)
    ? path.posix.join(path.posix.dirname(from), specifier)
    : specifier.startsWith('@/')
      ? specifier.slice(2)
      : // The only import map of package.json.
        specifier.replace('#i18n', 'lib/i18n/client-hooks')
  return ['', '.ts', '.tsx'].map((ending) => place + ending).find((file) => known.has(file))
}

/** The room of a file: of several that hold it the innermost one. @param {string} file */
export function roomOf(file) {
  const rooms = floors
    .flatMap(([, rooms]) => rooms)
    .filter((room) => file === room || file.startsWith(`${room}/`))
  const isOnlyTop = (/** @type {string} */ room) => room === 'lib' && file.split('/').length > 2
  return rooms.filter((room) => !isOnlyTop(room)).sort((one, other) => other.length - one.length)[0]
}

/** @param {string} room */
const floorOf = (room) => floors.findIndex(([, rooms]) => rooms.includes(room))

/**
 * The sentences to say of imports that break a rule: from a folder that is no room, up, or closing a circle of rooms.
 * @param {readonly Import[]} imports
 */
export function problemsOf(imports) {
  const homeless = [...new Set(imports.flatMap(({ from, to }) => [from, to]).filter((file) => !roomOf(file)))]
  const between = imports.filter(({ from, to }) => roomOf(from) && roomOf(to) && roomOf(from) !== roomOf(to))
  const goesUp = (/** @type {Import} */ { from, to }) =>
    floorOf(roomOf(to) ?? '') > floorOf(roomOf(from) ?? '')
  return [
    ...homeless.map((file) => `${file} is in no room: name its folder in scripts/support/rooms.mjs`),
    ...between.filter(goesUp).map(({ from, to }) => `${from} imports ${to}, which is on a higher floor`),
    ...weakestOfCircles(between.filter((one) => !goesUp(one))).map(
      ({ from, to }) => `${from} imports ${to}: ${roomOf(to)} needs ${roomOf(from)} too`,
    ),
  ]
}

/**
 * The imports that tie circles of rooms together: of each circle those of the pair of rooms with the fewest, which are
 * most likely the new ones. Imports that go up are told by themselves.
 * @param {Import[]} imports
 * @returns {Import[]}
 */
function weakestOfCircles(imports) {
  const graph = graphOf(imports)
  /** @type {Map<string, Import[]>} */
  const pairs = new Map()
  for (const one of imports) {
    const [from = '', to = ''] = [roomOf(one.from), roomOf(one.to)]
    if (!reaches(graph, to, from)) continue
    const pair = `${from} ${to}`
    pairs.set(pair, [...(pairs.get(pair) ?? []), one])
  }
  const weakest = [...pairs.values()].sort((one, other) => one.length - other.length)[0]
  if (!weakest) return []
  // Without them another circle may be left.
  return [...weakest, ...weakestOfCircles(imports.filter((one) => !weakest.includes(one)))]
}

/** Room → the rooms it imports. @param {readonly Import[]} imports */
function graphOf(imports) {
  /** @type {Map<string, Set<string>>} */
  const graph = new Map()
  for (const { from, to } of imports) {
    const [one, other] = [roomOf(from), roomOf(to)]
    if (one && other && one !== other) graph.set(one, (graph.get(one) ?? new Set()).add(other))
  }
  return graph
}

/** @param {Map<string, Set<string>>} graph @param {string} from @param {string} to */
function reaches(graph, from, to, seen = new Set([from])) {
  for (const next of graph.get(from) ?? []) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    if (reaches(graph, next, to, seen)) return true
  }
  return false
}

/** The rooms as a Mermaid diagram, from the top floor down. An arrow goes to each floor that a floor imports. */
export function diagramOf(/** @type {readonly Import[]} */ imports) {
  const graph = graphOf(imports)
  const name = (/** @type {number} */ floor) => `floor${floor}`
  const lines = floors.map(([title, rooms], floor) => {
    const list = rooms
      .map((room) => room.replace(/^lib$/, 'lib (env, env-file)').replace(/^lib\//, ''))
      .join(' · ')
    return `  ${name(floor)}["<b>${title}</b><br>${list}"]`
  })
  const arrows = floors.flatMap(([, rooms], floor) => {
    const below = new Set(rooms.flatMap((room) => [...(graph.get(room) ?? [])].map(floorOf)))
    // Only to the nearest floors: an arrow that another way says too is left out.
    const direct = [...below].filter(
      (to) => to < floor && ![...below].some((via) => via > to && via < floor && leads(via, to)),
    )
    return direct.sort((one, other) => other - one).map((to) => `  ${name(floor)} --> ${name(to)}`)
  })
  /** @param {number} from @param {number} to */
  function leads(from, to) {
    const rooms = floors[from]?.[1] ?? []
    return rooms.some((room) => [...(graph.get(room) ?? [])].some((next) => floorOf(next) === to))
  }
  return ['```mermaid', 'flowchart TD', ...lines.reverse(), ...arrows.reverse(), '```'].join('\n')
}
