import { SettingsError } from '@/lib/env'
import { visibleText } from '../text/visible-text'
import { errorCode, OperatorError } from './operator-error'

/** Prints on standard error why a program of Gatehouse ends: sentences for the operator, a stack for our own bugs. */
export function tellFailure(error: unknown): void {
  // In text of several lines, each is made visible; the line ends are ours.
  const lines = failureText(error).split('\n').map(visibleText)
  process.stderr.write(`${lines.join('\n')}\n`)
}

/** What `tellFailure` prints. Also what the machine or the database refuses becomes a sentence. */
export function failureText(error: unknown): string {
  if (error instanceof OperatorError || error instanceof SettingsError) return error.message
  if (!(error instanceof Error)) return String(error)
  return refusalOfMachine(error) ?? refusalOfDatabase(error) ?? error.stack ?? error.message
}

/** What an operator can put right, as `errno` names it (POSIX.1-2017, <errno.h>). */
const machineReasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no permission to read or write it',
  EPERM: 'no permission to change it',
  EROFS: 'it is on a read-only disk',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is below a file',
  EIO: 'the disk reports an error',
  EMFILE: 'this process may open no more files (ulimit -n)',
  ENFILE: 'the machine may open no more files',
}

function refusalOfMachine(error: Error): string | null {
  const reason = machineReasons[errorCode(error)]
  if (!reason) return null
  const place = 'path' in error && typeof error.path === 'string' ? error.path : null
  return place ? `${place} cannot be used: ${reason}.` : `Gatehouse cannot continue: ${reason}.`
}

/** PostgreSQL's codes have five characters with a digit; its message names no rows, which are in its detail. */
function refusalOfDatabase(error: Error): string | null {
  const code = errorCode(error)
  return /^(?=.*\d)[0-9A-Z]{5}$/.test(code) ? `The database answered "${error.message}" (${code}).` : null
}
