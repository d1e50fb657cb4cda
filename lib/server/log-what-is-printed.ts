import 'server-only'
import { format, stripVTControlCharacters } from 'node:util'
import { loggable } from '../errors/database-error'
import { logger } from '../log/logger'

const levels = {
  debug: 'debug',
  log: 'info',
  info: 'info',
  trace: 'info',
  warn: 'warn',
  error: 'error',
} as const
const longest = 2000

/**
 * Turns everything that Next, React, libraries and Node itself print in this process into lines of our log. They print
 * several lines per event, with strangers' text in them, and errors with the arguments of statements. Our own code
 * prints only sentences for the operator, and not through the console.
 */
export function logWhatIsPrinted(): void {
  for (const [method, level] of Object.entries(levels)) {
    Object.assign(console, { [method]: (...values: unknown[]) => logPrinted(level, values) })
  }
  // Node's own listener prints to standard error.
  process.removeAllListeners('warning')
  process.on('warning', (warning) => logger().warn({ error: loggable(warning) }, 'a warning of Node'))
}

function logPrinted(level: (typeof levels)[keyof typeof levels], values: unknown[]): void {
  const error = values.find((value) => value instanceof Error)
  const others = values.filter((value) => !(value instanceof Error))
  const text = stripVTControlCharacters(format(...others)).trim()
  const printed = { text: text.slice(0, longest) || undefined, error: error && loggable(error) }
  // An error with a digest failed while a page was rendered; instrumentation.ts has logged it already.
  const isTold = error !== undefined && 'digest' in error
  logger()[isTold ? 'debug' : level](printed, 'printed by a library')
}
