import { afterEach, expect, it, vi } from 'vitest'

/** What a fresh logger writes. */
async function linesOf(log: (logger: import('pino').Logger) => void): Promise<string[]> {
  const written: string[] = []
  const { default: pino } = await vi.importActual<typeof import('pino')>('pino')
  vi.doMock('pino', () => ({
    default: Object.assign(
      (options: object) => pino(options as never, { write: (line: string) => written.push(line) }),
      pino,
    ),
  }))
  vi.resetModules()
  Reflect.deleteProperty(globalThis, 'gatehouseLogger')
  const { logger } = await import('./logger')
  log(logger())
  return written
}

afterEach(() => {
  vi.doUnmock('pino')
  Reflect.deleteProperty(globalThis, 'gatehouseLogger')
})

it('an event is one line of JSON with UTC time, whatever a name holds', async () => {
  const forged = 'Jo\r\n{"level":50,"msg":"forged"}\u2028\u0000\u001b[2J\u009b31m\u202e'
  const lines = await linesOf((logger) => logger.warn({ name: forged }, 'an event'))

  expect(lines).toHaveLength(1)
  const line = lines[0] ?? ''
  expect(line.trimEnd()).not.toMatch(/[\p{Cc}\p{Zl}\p{Bidi_Control}]/u)
  expect(JSON.parse(line)).toMatchObject({ name: forged, msg: 'an event' })
  expect(JSON.parse(line).time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
})

it('what is called a secret is cut out', async () => {
  const secret = 'not for the log'
  const request = { authorization: secret, cookie: secret, password: secret, access_key: secret }
  const lines = await linesOf((logger) => logger.warn({ request }, 'an event'))
  expect(lines.join()).not.toContain(secret)
})
