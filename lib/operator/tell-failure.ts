import { SettingsError } from '@/lib/env'
import { OperatorError } from './operator-error'

/** Prints on standard error why a program of Gatehouse ends: sentences for the operator, a stack for our own bugs. */
export function tellFailure(error: unknown): void {
  const isForOperator = error instanceof OperatorError || error instanceof SettingsError
  const text = isForOperator
    ? error.message
    : error instanceof Error
      ? (error.stack ?? error.message)
      : String(error)
  process.stderr.write(`${text}\n`)
}
