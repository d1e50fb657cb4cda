import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError, type SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { DatabaseError, type Pool } from 'pg'

/**
 * The adapter for migrations. Prisma's own cuts a script at every semicolon, also inside function bodies, and sends
 * the pieces one by one. Here PostgreSQL gets the whole script and runs it in one transaction: a migration that
 * fails leaves nothing behind. (So a migration cannot hold what refuses transactions: CREATE INDEX CONCURRENTLY.)
 */
export class WholeScriptAdapterFactory extends PrismaPg {
  readonly #pools: Pool[] = []

  override async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    this.#pools.push(pool)
    return Object.assign(adapter, { executeScript: (script: string) => executeScript(pool, script) })
  }

  /** Closes what the engine leaves open. */
  async close() {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()))
  }
}

async function executeScript(pool: Pool, script: string): ReturnType<SqlDriverAdapter['executeScript']> {
  try {
    await pool.query(script)
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    const { message, detail, column, hint, code = '', severity = 'ERROR' } = error
    throw new DriverAdapterError({
      kind: 'postgres',
      originalCode: code,
      originalMessage: message,
      code,
      severity,
      message,
      detail,
      column,
      hint,
    })
  }
}
