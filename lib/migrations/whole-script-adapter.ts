import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { DatabaseError, type Pool } from 'pg'

/**
 * The adapter for migrations. Prisma's own cuts a script at every semicolon, also inside function bodies, and sends the
 * pieces one by one. Here PostgreSQL gets the whole script and runs it in one transaction: a migration that fails
 * leaves nothing behind. (So a migration cannot hold statements that refuse transactions: CREATE INDEX CONCURRENTLY.)
 */
export class WholeScriptAdapterFactory extends PrismaPg {
  readonly #pools: Pool[] = []
  /** PostgreSQL's last error; the engine rephrases it. */
  refusal: DatabaseError | null = null

  override async connect() {
    const adapter = await super.connect()
    const pool = adapter.underlyingDriver()
    this.#pools.push(pool)
    return Object.assign(adapter, {
      executeScript: (script: string) =>
        executeScript(pool, script).catch((error) => {
          if (!(error instanceof DatabaseError)) throw error
          this.refusal = error
          throw asDriverError(error)
        }),
    })
  }

  /** Closes what the engine leaves open. */
  async close() {
    await Promise.all(this.#pools.filter((pool) => !pool.ended).map((pool) => pool.end()))
  }
}

async function executeScript(pool: Pool, script: string): Promise<void> {
  await pool.query(script)
}

function asDriverError(error: DatabaseError): DriverAdapterError {
  const { message, detail, column, hint, code = '', severity = 'ERROR' } = error
  return new DriverAdapterError({
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
