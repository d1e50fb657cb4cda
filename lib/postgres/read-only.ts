import { DatabaseError } from 'pg'

/** SQLSTATE read_only_sql_transaction: what a standby, or a primary that was demoted, answers to a change. */
export const readOnlyState = '25006'

/**
 * SQL that is true where nothing can be changed: on a standby, on a former primary that was made read-only, and where
 * `default_transaction_read_only` is on.
 */
export const isReadOnlySql = "(pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on')"

/** The error of a connection that leads to such a database, in the form of PostgreSQL's own. */
export function readOnlyError(): DatabaseError {
  const message = 'the database is read-only'
  return Object.assign(new DatabaseError(message, message.length, 'error'), {
    code: readOnlyState,
    severity: 'FATAL',
  })
}
