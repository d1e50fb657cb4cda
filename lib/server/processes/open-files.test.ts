import { describe, expect, it } from 'vitest'
import { connectionLimit } from './open-files'

describe('how many connections a process may have', () => {
  it.each([
    [256, 10, 150],
    [1024, 10, 918],
    [1_048_576, 10, 8000],
    [Number.POSITIVE_INFINITY, 100, 8000],
  ])(
    'of %d open files with %d connections to the database: %d',
    (openFiles, DATABASE_POOL_SIZE, connections) => {
      expect(connectionLimit({ DATABASE_POOL_SIZE }, openFiles)).toBe(connections)
    },
  )

  it('says in one sentence what is needed', () => {
    expect(() => connectionLimit({ DATABASE_POOL_SIZE: 100 }, 128)).toThrow(
      'Gatehouse needs at least 212 open files and is allowed 128: raise the limit (ulimit -n, or LimitNOFILE of systemd).',
    )
  })
})
