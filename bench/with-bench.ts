import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { admin, type MeasuredServer, startFloor, startProduct } from './servers'

/** What every measurement works with: a product with users, the floor beside it, and the key of an admin. */
export type Bench = {
  product: MeasuredServer
  floor: MeasuredServer
  database: Client
  databaseUrl: string
  adminKey: string
  signIn: { email: string; password: string }
  /** How long it took to add the users. */
  seedSeconds: number
  /** Settings of the product; a second one started with them joins the first. */
  env: Record<string, string>
}

/** Starts both with so many users, and stops and removes everything afterwards. */
export async function withBench<T>(users: number, measure: (bench: Bench) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'gatehouse-bench-'))
  const env = { DATA_DIR: dataDir, DATABASE_URL: '', PAGE_SIZE: '20', TRUST_PROXY: '1' }
  const signIn = { email: 'bench@example.com', password: randomBytes(12).toString('hex') }
  const names = ['--email', signIn.email, '--first-name', 'Ben', '--last-name', 'Chmark', '--password-stdin']
  // Started first, so that PostgreSQL stays while the command comes and goes.
  const product = await startProduct(env)
  try {
    const made = await admin(env, ['create', ...names], signIn.password)
    const began = performance.now()
    await admin(env, ['seed', '--users', String(users)])
    const seedSeconds = (performance.now() - began) / 1000
    const databaseUrl = await urlOfDatabase(dataDir)
    const database = new Client({ connectionString: databaseUrl })
    await database.connect()
    await database.query('VACUUM ANALYZE')
    const secret = await readFile(path.join(dataDir, 'auth-secret'), 'utf8')
    const floor = await startFloor('floor', { ...env, DATABASE_URL: databaseUrl, AUTH_SECRET: secret.trim() })
    const adminKey = made.access_key ?? ''
    const bench = { product, floor, database, databaseUrl, adminKey, signIn, seedSeconds, env }
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
async function urlOfDatabase(dataDir: string): Promise<string> {
  const password = (await readFile(path.join(dataDir, 'postgres-password'), 'utf8')).trim()
  const port = (await readFile(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[3]
  return `postgresql://gatehouse:${encodeURIComponent(password)}@127.0.0.1:${port}/gatehouse`
}
