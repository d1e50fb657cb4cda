import 'server-only'
import { AppError } from '../errors/app-error'
import { isReadOnlySql } from '../postgres/read-only'
import { dropConnections } from './connections'
import { db } from './database'

/** Does nothing when the database is reached and takes changes. @throws AppError unavailable, or what the database says */
export async function requireDatabase(): Promise<void> {
  const [row] = await db().$queryRawUnsafe<{ isReadOnly: boolean }[]>(
    `SELECT ${isReadOnlySql} AS "isReadOnly"`,
  )
  if (!row?.isReadOnly) return
  dropConnections()
  throw new AppError('unavailable', 'The database is read-only')
}
