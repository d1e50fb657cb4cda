import 'server-only'
import pino, { type Logger } from 'pino'
import { readSettings } from '../env'
import { visibleJson } from '../text/visible-text'
import { currentRequest } from './current-request'

const shared = globalThis as typeof globalThis & { gatehouseLogger?: Logger }

/**
 * The one log of the process: a JSON line an event on standard output, UTC times. Controls are
 * escaped, so that no text of a stranger forges a line or acts on a terminal (ASVS 16.4.1). Never give it bodies, keys, passwords or cookies.
 */
export function logger(): Logger {
  shared.gatehouseLogger ??= pino({
    level: readSettings(process.env).LOG_LEVEL,
    base: undefined,
    // Whatever is logged on the way of a request can be found by its id.
    mixin: () => ({ ...currentRequest() }),
    timestamp: pino.stdTimeFunctions.isoTime,
    // pino escapes C0 controls only; a terminal obeys others, and a reader is misled by marks of direction.
    hooks: { streamWrite: visibleJson },
    redact: ['*.authorization', '*.cookie', '*.password', '*.access_key'],
  })
  return shared.gatehouseLogger
}
