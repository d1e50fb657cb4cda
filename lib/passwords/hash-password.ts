import 'server-only'
import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import { env } from '../env'
import { AppError } from '../errors/app-error'
import { inProduct } from '../files/in-product'
import { tellLevels } from '../measures/measure'
import { isWholePassword } from '../user-record/field.schema'

// Salt and result of a hash whose password was thrown away: what an unknown account is compared with.
const dummySaltAndResult = 'zJCZKT0MjPbM623J5Kgj6.StaOkqjyJGQfQKDvlwYkksS8lGn1iPG'

// bcryptjs computes on its thread, so it gets threads of its own. Where those can have a low priority (Linux), they may
// use every core; elsewhere one core stays free. A full queue refuses instead of using up memory.
const queued = 64
const mostThreads = 8
const givesWay = process.platform === 'linux'

const shared = globalThis as typeof globalThis & { gatehouseBcrypt?: Piscina }

/** bcrypt of a normalised password of at most 72 bytes. @throws AppError busy when too many are waiting */
export async function hashPassword(password: string): Promise<string> {
  return String(await run({ act: 'hash', password, cost: env().BCRYPT_COST }))
}

/**
 * Does the password fit the hash (`$2a$`, `$2b$` or `$2y$`)? Without a hash it takes the time of one of BCRYPT_COST
 * and answers no, so that timing does not reveal which accounts exist (ASVS 6.3.8). After a change of that setting it can,
 * for users who have not signed in since.
 * @throws AppError busy when too many are waiting
 */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  // bcrypt would compare only a part of longer ones.
  const isWhole = isWholePassword(password)
  const fits = await run({
    act: 'verify',
    password: isWhole ? password : '',
    hash: (isWhole && hash) || `$2b$${env().BCRYPT_COST}$${dummySaltAndResult}`,
  })
  return isWhole && hash !== null && fits === true
}

async function run(task: object): Promise<unknown> {
  shared.gatehouseBcrypt ??= openPool()
  const pool = shared.gatehouseBcrypt
  if (pool.queueSize >= queued) {
    throw new AppError('busy')
  }
  return pool.run(task)
}

function openPool(): Piscina {
  const pool = new Piscina({
    filename: inProduct('lib/passwords/bcrypt-worker.mjs'),
    maxThreads: threadCount(),
    minThreads: 1,
    idleTimeout: 30_000,
    maxQueue: queued,
  })
  tellLevels((report) => {
    report({ name: 'passwordsWaiting', value: pool.queueSize })
    report({ name: 'passwordThreads', value: pool.threads.length })
  })
  return pool
}

function threadCount(): number {
  const cores = givesWay ? availableParallelism() : availableParallelism() - 1
  return Math.max(1, Math.floor(Math.min(mostThreads, cores) / (env().WEB_CONCURRENCY ?? 1)))
}
