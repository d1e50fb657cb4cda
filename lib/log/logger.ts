import 'server-only'
import pino, { type Logger } from 'pino'
import { readSettings } from '../env'

const shared = globalThis as typeof globalThis & { gatehouseLogger?: Logger }

/**
 * The one log of the process: a JSON line an event on standard output, UTC times. pino escapes control
 * characters, so names cannot forge lines (ASVS 16.4.1). Never give it bodies, keys, passwords or cookies.
 */
export function logger(): Logger {
  shared.gatehouseLogger ??= pino({
    level: readSettings(process.env).LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: ['*.authorization', '*.cookie', '*.password', '*.access_key'],
  })
  return shared.gatehouseLogger
}
