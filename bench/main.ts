import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { measureGrowth } from './growth'
import { type FindBrowser, measurePages } from './pages'
import { measureRatios } from './ratios'
import { admin, type MeasuredServer, startFloor, startProduct } from './servers'
import { measureStorm } from './storm'
import { measureTiming } from './timing'

/** What every measurement works with: a product with users, the floor beside it, and the key of an admin. */
export type Bench = {
  product: MeasuredServer
  floor: MeasuredServer
  database: Client
  adminKey: string
  signIn: { email: string; password: string }
  /** Settings of the product; a second one started with them joins the first. */
  env: Record<string, string>
}

/** A line of the table. */
export type Row = Record<string, string | number>

const parts: Record<string, (bench: Bench, findBrowser: FindBrowser) => Promise<Row[]>> = {
  ratios: measureRatios,
  storm: measureStorm,
  timing: measureTiming,
  growth: measureGrowth,
  pages: measurePages,
}
const seededUsers: Record<string, number> = { growth: 1000 }
const usual = ['ratios', 'storm', 'timing']

/**
 * `npm run bench -- [ratios] [storm] [timing] [growth] [pages]`: prints tables and keeps them in bench/results. `growth`
 * takes a quarter of an hour, `pages` wants a browser: these are only done when they are asked for.
 */
export async function runBench(wanted: string[], findBrowser: FindBrowser): Promise<void> {
  const unknown = wanted.find((name) => !parts[name])
  if (unknown) throw new Error(`There is no "${unknown}": choose from ${Object.keys(parts).join(', ')}.`)
  const results: Record<string, Row[]> = {}
  for (const name of wanted.length > 0 ? wanted : usual) {
    console.error(`${name}…`)
    results[name] = await withBench(
      seededUsers[name] ?? 100_000,
      (bench) => parts[name]?.(bench, findBrowser) ?? Promise.resolve([]),
    )
    console.log(`\n${name}`)
    console.table(results[name])
  }
  const machine = `${os.cpus()[0]?.model.trim()}, ${os.availableParallelism()} cores, Node ${process.version}`
  const date = new Date().toISOString()
  await mkdir('bench/results', { recursive: true })
  const file = path.join('bench/results', `${date.slice(0, 16).replace(':', '')}.json`)
  await writeFile(file, `${JSON.stringify({ date, machine, ...results }, null, 2)}\n`)
  console.log(`\n${machine}\nAlso in ${file}.`)
}

async function withBench<T>(users: number, measure: (bench: Bench) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-bench-'))
  const env = { DATA_DIR: dataDir, DATABASE_URL: '', PAGE_SIZE: '20', TRUST_PROXY: '1' }
  const signIn = { email: 'bench@example.com', password: randomBytes(12).toString('hex') }
  const names = ['--email', signIn.email, '--first-name', 'Ben', '--last-name', 'Chmark', '--password-stdin']
  // Started first, so that PostgreSQL stays while the command comes and goes.
  const product = await startProduct(env)
  try {
    const made = await admin(env, ['create', ...names], signIn.password)
    await admin(env, ['seed', '--users', String(users)])
    const url = await databaseUrl(dataDir)
    const database = new Client({ connectionString: url })
    await database.connect()
    await database.query('VACUUM ANALYZE')
    const secret = await readFile(path.join(dataDir, 'auth-secret'), 'utf8')
    const floor = await startFloor({ ...env, DATABASE_URL: url, AUTH_SECRET: secret.trim() })
    const bench = { product, floor, database, adminKey: made.access_key ?? '', signIn, env }
    return await measure(bench).finally(async () => {
      await database.end()
      await floor.stop()
    })
  } finally {
    await product.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** The built-in PostgreSQL of this folder, as the floor reaches it. */
async function databaseUrl(dataDir: string): Promise<string> {
  const password = (await readFile(path.join(dataDir, 'postgres-password'), 'utf8')).trim()
  const port = (await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3]
  return `postgresql://gatehouse:${encodeURIComponent(password)}@127.0.0.1:${port}/gatehouse`
}
